package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.synaptarium.classroom.Archive;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Recital;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.command.Limits;
import org.synaptarium.protocol.Fields;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.showing.Showing;

/** The requests that open a showing, read its timeline, branch off it and end it (P40 … P43). */
final class ShowingApi {
  private static final int NO_CONTENT = 204;
  private static final int MAX_ID_CHARS = 100;
  private static final long MAX_FRAME = (1L << 32) - 1;

  private record Opened(String token, long frames, SortedMap<String, String> title) {}

  /** What is to be shown, or why it can't be. */
  private sealed interface Wish {
    record Shown(Recording recording, Scenario scenario) implements Wish {}

    record Refused(Refusal reason) implements Wish {}
  }

  /** What came of opening. */
  private sealed interface Opening {
    record Done(Showing showing) implements Opening {}

    record Refused(Refusal reason) implements Opening {}
  }

  private final Vertx vertx;
  private final Desk desk;
  private final Reception reception;

  ShowingApi(Vertx vertx, Desk desk) {
    this.vertx = vertx;
    this.desk = desk;
    this.reception = desk.reception();
  }

  void mount(Router router) {
    BodyHandler body = BodyHandler.create(false).setBodyLimit(GatewayLimits.MAX_BODY_BYTES);
    router.post("/api/showings").handler(body).handler(this::open);
    router.delete("/api/showings/:token").handler(this::end);
    router.get("/api/showings/:token/timeline").handler(this::timeline);
    router.post("/api/showings/:token/branch").handler(body).handler(this::branch);
  }

  private void open(RoutingContext context) {
    if (!reception.mayOpenShowing(RestApi.addressOf(context))) {
      RestApi.refuse(
          context,
          new Refusal(
              Reason.TOO_FAST, "too many showings were opened from here", "wait a few seconds"));
      return;
    }
    try {
      Callable<Wish> wish = wishOf(context, new Fields(RestApi.bodyOf(context)));
      blocking(
          context,
          () -> openNow(wish.call()),
          opening -> {
            switch (opening) {
              case Opening.Refused(var reason) -> RestApi.refuse(context, reason);
              case Opening.Done(var showing) ->
                  RestApi.send(
                      context,
                      RestApi.CREATED,
                      new Opened(
                          showing.token(),
                          showing.frames(),
                          showing.scenario().title().byLanguage()));
            }
          });
    } catch (Fields.Unfit unfit) {
      RestApi.refuse(context, unfit.reason());
    }
  }

  private Opening openNow(Wish wish) {
    return switch (wish) {
      case Wish.Refused(var reason) -> new Opening.Refused(reason);
      case Wish.Shown(var recording, var scenario) ->
          reception
              .showings()
              .open(recording, scenario)
              .<Opening>map(Opening.Done::new)
              .orElseGet(
                  () ->
                      new Opening.Refused(
                          new Refusal(
                              Reason.FULL,
                              "this server shows as much as it can",
                              "trying again when another showing has ended")));
    };
  }

  private Callable<Wish> wishOf(RoutingContext context, Fields fields) {
    fields.only("scenario", "seed", "recording", "classId");
    if (fields.has("scenario")) {
      fields.only("scenario", "seed");
      String id = fields.text("scenario", MAX_ID_CHARS);
      OptionalLong seed =
          fields.has("seed")
              ? OptionalLong.of(fields.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE))
              : OptionalLong.empty();
      return () -> lesson(id, seed);
    }
    if (fields.has("recording")) {
      fields.only("recording");
      String id = fields.text("recording", MAX_ID_CHARS);
      return () -> recording(id);
    }
    fields.only("classId");
    String classId = fields.text("classId", MAX_ID_CHARS);
    String token = ClassArchiveApi.tokenOf(context);
    return () -> pastClass(classId, token);
  }

  private Wish lesson(String id, OptionalLong seed) {
    Optional<Scenario> scenario = desk.lessons().byId(id);
    return scenario.isEmpty()
        ? new Wish.Refused(
            new Refusal(
                Reason.OUT_OF_RANGE,
                "There is no such scenario.",
                String.join(", ", desk.lessons().ids())))
        : new Wish.Shown(Recital.of(scenario.get(), seed), scenario.get());
  }

  private Wish recording(String id) {
    return desk.recordings()
        .byId(id)
        .map(this::imported)
        .orElseGet(
            () ->
                new Wish.Refused(
                    new Refusal(
                        Reason.UNKNOWN_CODE,
                        "There is no such recording.",
                        "one that was imported")));
  }

  /* Anybody may bring a file in, so it can't keep this machine busier than the largest class of teams. */
  private Wish imported(Recording recording) {
    Scenario scenario = desk.lessons().parse(recording.head().scenarioText());
    return scenario.spec().neurons() > Limits.MAX_TEAM_NEURONS
        ? new Wish.Refused(
            new Refusal(
                Reason.OUT_OF_RANGE,
                "The brain of this recording is too large to be shown here.",
                "up to " + Limits.MAX_TEAM_NEURONS + " neurons; `synaptarium replay` runs any"))
        : new Wish.Shown(recording, scenario);
  }

  private Wish pastClass(String classId, String token) {
    Archive archive = reception.school().archive();
    Optional<Recording> recording = archive.recording(classId, token);
    if (recording.isEmpty()) {
      return new Wish.Refused(ClassArchiveApi.notTheHost());
    }
    return archive.isBlind(recording.get().head())
        ? new Wish.Refused(ClassArchiveApi.stillBlind())
        : new Wish.Shown(
            recording.get(), desk.lessons().parse(recording.get().head().scenarioText()));
  }

  private void end(RoutingContext context) {
    withShowing(
        context,
        showing ->
            blocking(
                context,
                () -> reception.showings().end(showing.token()),
                unused -> context.response().setStatusCode(NO_CONTENT).end()));
  }

  private void timeline(RoutingContext context) {
    withShowing(
        context,
        showing ->
            blocking(
                context,
                () -> TimelineAnswer.of(showing),
                answer -> RestApi.send(context, 200, answer)));
  }

  private void branch(RoutingContext context) {
    if (!reception.mayOpenClass(RestApi.addressOf(context))) {
      RestApi.refuse(context, RestApi.tooManyClasses());
      return;
    }
    withShowing(
        context,
        showing -> {
          try {
            Fields fields = new Fields(RestApi.bodyOf(context));
            fields.only("frame");
            long frame =
                fields.has("frame")
                    ? fields.integer("frame", 0, Math.min(MAX_FRAME, showing.frames()))
                    : showing.view().frame();
            if (frame > showing.reel().developed()) {
              RestApi.refuse(context, notDeveloped(showing.reel().developed()));
              return;
            }
            blocking(
                context,
                () -> reception.school().branch(showing.reel(), frame),
                opening -> RestApi.answer(context, desk.links(), opening));
          } catch (Fields.Unfit unfit) {
            RestApi.refuse(context, unfit.reason());
          }
        });
  }

  private static Refusal notDeveloped(long frames) {
    return new Refusal(
        Reason.NOT_YET,
        "this moment can't be gone to yet",
        "0 … " + frames + ", and more in a moment");
  }

  private void withShowing(RoutingContext context, Consumer<Showing> work) {
    switch (reception.showing(context.pathParam("token"), RestApi.addressOf(context))) {
      case Reception.Found.NotHere<Showing>(var reason) -> RestApi.refuse(context, reason);
      case Reception.Found.Here<Showing>(var showing) -> work.accept(showing);
    }
  }

  private <T> void blocking(RoutingContext context, Callable<T> work, Consumer<T> then) {
    vertx.executeBlocking(work, false).onFailure(context::fail).onSuccess(then::accept);
  }
}
