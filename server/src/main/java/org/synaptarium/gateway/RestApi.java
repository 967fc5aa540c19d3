package org.synaptarium.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Opening;
import org.synaptarium.classroom.Preparation;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.engine.impulse.NeuronMeasure;
import org.synaptarium.protocol.ClientMessageReader;
import org.synaptarium.protocol.Fields;
import org.synaptarium.protocol.PreparationReader;
import org.synaptarium.protocol.ServerMessageWriter;

/** The requests under {@code /api}: opening a class, looking one up. */
final class RestApi {
  static final int MAX_SCENARIO_ID_CHARS = 100;
  static final int CREATED = 201;

  private record Opened(
      String classId,
      String code,
      String hostToken,
      String hostUrl,
      String joinUrl,
      String screenUrl) {}

  private record ClassLine(
      boolean open, boolean locked, boolean full, SortedMap<String, String> title) {}

  private record ErrorBody(Refusal error) {}

  private final Vertx vertx;
  private final Desk desk;
  private final NicknameMint mint;

  RestApi(Vertx vertx, Desk desk, NicknameMint mint) {
    this.vertx = vertx;
    this.desk = desk;
    this.mint = mint;
  }

  void mount(Router router) {
    new ScenarioApi(desk.lessons()).mount(router);
    router
        .post("/api/classes")
        .handler(BodyHandler.create(false).setBodyLimit(GatewayLimits.MAX_BODY_BYTES))
        .handler(this::openClass);
    router.route("/api/classes/:class").handler(desk.forwarding()::byClass);
    router.route("/api/classes/:class/*").handler(desk.forwarding()::byClass);
    router.get("/api/classes/:code").handler(this::lookUp);
    new ClassArchiveApi(vertx, desk).mount(router);
    new RecordingApi(vertx, desk).mount(router);
    new ShowingApi(vertx, desk).mount(router);
    router.get("/api/neuron").handler(c -> send(c, 200, NeuronMeasure.all()));
    router.get("/api/nickname").handler(c -> send(c, 200, Map.of("nickname", mint.next())));
    router.route("/api/*").handler(RestApi::notFound).failureHandler(RestApi::failed);
  }

  private void openClass(RoutingContext context) {
    if (!mayOpenClass(context, desk)) {
      refuse(context, tooManyClasses());
    } else {
      desk.forwarding().withPlaceForNew(context, () -> openClassHere(context));
    }
  }

  private void openClassHere(RoutingContext context) {
    try {
      Fields fields = new Fields(bodyOf(context));
      fields.only("scenario", "seed", "settings", "bodyTimeMs");
      Optional<String> scenario =
          fields.has("scenario")
              ? Optional.of(fields.text("scenario", MAX_SCENARIO_ID_CHARS))
              : Optional.empty();
      OptionalLong seed =
          fields.has("seed")
              ? OptionalLong.of(fields.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE))
              : OptionalLong.empty();
      Preparation wish = PreparationReader.read(fields);
      blocking(context, () -> desk.reception().school().open(scenario, seed, wish))
          .onSuccess(opening -> answer(context, desk.links(), opening));
    } catch (Fields.Unfit unfit) {
      refuse(context, unfit.reason());
    }
  }

  static boolean mayOpenClass(RoutingContext context, Desk desk) {
    return MemberApi.isForwarded(context)
        || desk.reception().mayOpenClass(Asker.addressOf(context));
  }

  static Refusal tooManyClasses() {
    return new Refusal(
        Reason.TOO_FAST, "too many classes were opened from here", "wait a few seconds");
  }

  static ObjectNode bodyOf(RoutingContext context) {
    var body = context.body().buffer();
    return ClientMessageReader.objectOf(
        body == null || body.length() == 0 ? "{}" : body.toString(StandardCharsets.UTF_8));
  }

  static void answer(RoutingContext context, Links links, Opening opening) {
    switch (opening) {
      case Opening.Refused(var reason) -> refuse(context, reason);
      case Opening.Opened(var classId, var code, var token) -> {
        var asked = context.request().authority();
        send(
            context,
            CREATED,
            new Opened(
                classId,
                code,
                token,
                links.host(asked, classId, token),
                links.join(asked, code),
                links.screen(asked, code)));
      }
    }
  }

  private void lookUp(RoutingContext context) {
    String code = context.pathParam("code");
    if (!ClientMessageReader.isCode(code)) {
      refuse(
          context, new Refusal(Reason.UNKNOWN_CODE, "a class code has six digits", "six digits"));
      return;
    }
    switch (desk.reception().classroom(code, guesser(context, desk))) {
      case Reception.Found.NotHere<Classroom>(var reason) -> refuse(context, reason);
      case Reception.Found.Here<Classroom>(var classroom) -> {
        boolean locked = classroom.view().locked();
        boolean full = classroom.students() >= desk.limits().peoplePerClass();
        var title = classroom.scenario().title().byLanguage();
        send(context, 200, new ClassLine(!locked && !full, locked, full, title));
      }
    }
  }

  private <T> Future<T> blocking(RoutingContext context, Callable<T> work) {
    return vertx.executeBlocking(work, false).onFailure(context::fail);
  }

  private static void notFound(RoutingContext context) {
    json(context, 404, error(Reason.UNKNOWN_KIND, "there is no such request", "docs/protocol.md"));
  }

  private static void failed(RoutingContext context) {
    int status = context.statusCode();
    String body =
        switch (status) {
          case 413 -> error(Reason.MALFORMED, "the body is too large", bodyLimit(context));
          case 400 -> error(Reason.MALFORMED, "the request can't be read", "docs/protocol.md");
          default -> error(Reason.BUSY, "this didn't work", "try again in a moment");
        };
    json(context, status < 400 ? 500 : status, body);
  }

  private static String bodyLimit(RoutingContext context) {
    boolean upload = context.request().path().equals(RecordingApi.RECORDINGS);
    return (upload ? GatewayLimits.MAX_RECORDING_BYTES : GatewayLimits.MAX_BODY_BYTES) / 1024
        + " KiB";
  }

  private static String error(Reason code, String message, String allowed) {
    return ServerMessageWriter.json(new ErrorBody(new Refusal(code, message, allowed)));
  }

  static void refuse(RoutingContext context, Refusal reason) {
    refuse(context, statusOf(reason.code()), reason);
  }

  static void refuse(RoutingContext context, int status, Refusal reason) {
    send(context, status, new ErrorBody(reason));
  }

  private static int statusOf(Reason reason) {
    return switch (reason) {
      case MALFORMED, UNKNOWN_KIND, OUT_OF_RANGE, NICKNAME, VERSION -> 400;
      case TOKEN -> 401;
      case FORBIDDEN, BANNED -> 403;
      case UNKNOWN_CODE -> 404;
      case LOCKED, NOT_YET -> 409;
      case ENDED -> 410;
      case TOO_FAST -> 429;
      case FULL, BUSY -> 503;
    };
  }

  static void send(RoutingContext context, int status, Object body) {
    json(context, status, ServerMessageWriter.json(body));
  }

  static void json(RoutingContext context, int status, String body) {
    if (!context.response().ended()) {
      context
          .response()
          .setStatusCode(status)
          .putHeader("Content-Type", "application/json; charset=utf-8")
          .putHeader("Cache-Control", "no-store")
          .end(body);
    }
  }

  /** Whoever asks through another server is counted there. */
  static Guesser guesser(RoutingContext context, Desk desk) {
    return MemberApi.isForwarded(context)
        ? Guesser.COUNTED_ELSEWHERE
        : desk.reception().guesser(Asker.addressOf(context));
  }
}
