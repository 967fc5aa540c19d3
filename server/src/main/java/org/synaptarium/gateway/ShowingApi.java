package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.Fields;
import org.synaptarium.showing.Showing;

/** The requests that open a showing, read its timeline, branch off it and end it (P40 … P43). */
final class ShowingApi {
  private static final int NO_CONTENT = 204;
  private static final long MAX_FRAME = (1L << 32) - 1;

  private record Opened(String token, long frames, SortedMap<String, String> title) {}

  /** What came of opening. */
  private sealed interface Opening {
    record Done(Showing showing) implements Opening {}

    record Refused(Refusal reason) implements Opening {}
  }

  private final Vertx vertx;
  private final Desk desk;
  private final Reception reception;
  private final Wishes wishes;

  ShowingApi(Vertx vertx, Desk desk) {
    this.vertx = vertx;
    this.desk = desk;
    this.reception = desk.reception();
    this.wishes = new Wishes(desk);
  }

  void mount(Router router) {
    BodyHandler body = BodyHandler.create(false).setBodyLimit(GatewayLimits.MAX_BODY_BYTES);
    router.post("/api/showings").handler(body).handler(this::open);
    Forwarding forwarding = desk.forwarding();
    router.delete("/api/showings/:token").handler(forwarding::byShowing).handler(this::end);
    router
        .get("/api/showings/:token/timeline")
        .handler(forwarding::byShowing)
        .handler(this::timeline);
    router
        .post("/api/showings/:token/branch")
        .handler(body)
        .handler(this::mayBranch)
        .handler(forwarding::byShowing)
        .handler(this::branch);
  }

  private void open(RoutingContext context) {
    if (!MemberApi.isForwarded(context) && !reception.mayOpenShowing(Asker.addressOf(context))) {
      RestApi.refuse(
          context,
          new Refusal(
              Reason.TOO_FAST, "too many showings were opened from here", "wait a few seconds"));
      return;
    }
    try {
      Fields fields = new Fields(RestApi.bodyOf(context));
      Callable<Wishes.Wish> wish = wishes.of(fields, ClassArchiveApi.tokenOf(context));
      if (fields.has("classId")) {
        String classId = fields.text("classId", Wishes.MAX_ID_CHARS);
        desk.forwarding().withClass(context, classId, () -> open(context, wish));
      } else {
        open(context, wish);
      }
    } catch (Fields.Unfit unfit) {
      RestApi.refuse(context, unfit.reason());
    }
  }

  private void open(RoutingContext context, Callable<Wishes.Wish> wish) {
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
  }

  private Opening openNow(Wishes.Wish wish) {
    return switch (wish) {
      case Wishes.Wish.Refused(var reason) -> new Opening.Refused(reason);
      case Wishes.Wish.Shown(var recording, var scenario) ->
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

  private void mayBranch(RoutingContext context) {
    if (RestApi.mayOpenClass(context, desk)) {
      context.next();
    } else {
      RestApi.refuse(context, RestApi.tooManyClasses());
    }
  }

  private void branch(RoutingContext context) {
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
    switch (reception.showing(context.pathParam("token"), RestApi.guesser(context, desk))) {
      case Reception.Found.NotHere<Showing>(var reason) -> RestApi.refuse(context, reason);
      case Reception.Found.Here<Showing>(var showing) -> work.accept(showing);
    }
  }

  private <T> void blocking(RoutingContext context, Callable<T> work, Consumer<T> then) {
    vertx.executeBlocking(work, false).onFailure(context::fail).onSuccess(then::accept);
  }
}
