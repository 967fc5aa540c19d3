package org.synaptarium.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.recording.RecordingFile;
import org.synaptarium.recording.RecordingReader;
import org.synaptarium.recording.Recordings;

/** The requests by which people bring recordings, look at them and take them away again. */
final class RecordingApi {
  static final String RECORDINGS = "/api/recordings";
  static final String SYNREC = "application/vnd.synaptarium.recording";

  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private record Brought(String recording, String token) {}

  private record CardLine(
      String recording,
      @Nullable String scenario,
      SortedMap<String, String> title,
      String seed,
      long createdEpochMs,
      long frames,
      int commands,
      int people,
      boolean namesKept,
      String writtenBy,
      long bytes,
      long addedEpochMs,
      @Nullable Long deletedEpochMs) {}

  private final Vertx vertx;
  private final Desk desk;
  private final Semaphore hands = new Semaphore(GatewayLimits.RECORDINGS_AT_ONCE);
  private final AddressQuota brought =
      new AddressQuota(GatewayLimits.RECORDINGS_PER_SECOND, GatewayLimits.RECORDING_BURST);
  private final AddressQuota looks =
      new AddressQuota(
          GatewayLimits.RECORDING_LOOKS_PER_SECOND, GatewayLimits.RECORDING_LOOK_BURST);

  RecordingApi(Vertx vertx, Desk desk) {
    this.vertx = vertx;
    this.desk = desk;
  }

  void mount(Router router) {
    router.post(RECORDINGS).handler(this::admit);
    router
        .post(RECORDINGS)
        .handler(
            BodyHandler.create(false)
                .setBodyLimit(GatewayLimits.MAX_RECORDING_BYTES)
                .setHandleFileUploads(false))
        .handler(this::bring);
    router.get(RECORDINGS + "/:recording").handler(this::card);
    router.get(RECORDINGS + "/:recording/file").handler(this::file);
    router.delete(RECORDINGS + "/:recording").handler(this::delete);
  }

  /* Before a byte of the body is read: what is read is held in memory, and only so much of that is there. */
  private void admit(RoutingContext context) {
    if (!brought.take(Asker.addressOf(context))) {
      refuse(context, Reason.TOO_FAST, "too many recordings came from here", "wait a few seconds");
    } else if (!hands.tryAcquire()) {
      refuse(context, Reason.BUSY, "other recordings are coming in", "trying again in a moment");
    } else {
      long timer =
          vertx.setTimer(
              GatewayLimits.RECORDING_TIMEOUT_MS, late -> context.request().connection().close());
      context.addEndHandler(
          ended -> {
            vertx.cancelTimer(timer);
            hands.release();
          });
      context.next();
    }
  }

  private void bring(RoutingContext context) {
    Buffer body = context.body().buffer();
    byte[] bytes = body == null ? new byte[0] : body.getBytes();
    blocking(context, () -> desk.recordings().bring(bytes))
        .onSuccess(
            bringing -> {
              switch (bringing) {
                case Recordings.Bringing.Kept(var id, var token) ->
                    RestApi.send(context, CREATED, new Brought(id, token));
                case Recordings.Bringing.Refused(var reason) -> RestApi.refuse(context, reason);
              }
            });
  }

  private void card(RoutingContext context) {
    look(
        context,
        () -> desk.recordings().card(context.pathParam("recording")).map(RecordingApi::line),
        line -> RestApi.send(context, 200, line));
  }

  private static CardLine line(Recordings.Card card) {
    RecordingFile file = card.file();
    Recording recording = file.recording();
    var head = recording.head();
    return new CardLine(
        card.id(),
        head.scenario().isEmpty() ? null : head.scenario(),
        RecordingReader.scenarioOf(recording).title().byLanguage(),
        Long.toString(head.seed()),
        head.createdEpochMs(),
        recording.frames(),
        recording.log().size(),
        recording.people(),
        file.namesKept(),
        file.writtenBy(),
        card.bytes(),
        card.addedEpochMs(),
        card.deletedEpochMs().orElse(null));
  }

  private void file(RoutingContext context) {
    look(
        context,
        () -> desk.recordings().file(context.pathParam("recording")).map(Buffer::buffer),
        bytes -> ClassArchiveApi.send(context, SYNREC, bytes));
  }

  private void delete(RoutingContext context) {
    String id = context.pathParam("recording");
    String token = ClassArchiveApi.tokenOf(context);
    blocking(context, () -> desk.recordings().delete(id, token))
        .onSuccess(
            deleted -> {
              if (deleted) {
                context.response().setStatusCode(NO_CONTENT).end();
              } else {
                refuse(
                    context,
                    Reason.TOKEN,
                    "only who brought a recording can delete it, and there may be no such one",
                    "Authorization: Bearer and the token that came with it");
              }
            });
  }

  private interface Reply<T> {
    void give(T found);
  }

  private <T> void look(RoutingContext context, Callable<Optional<T>> work, Reply<T> reply) {
    if (!looks.take(Asker.addressOf(context))) {
      refuse(context, Reason.TOO_FAST, "too many recordings were asked for", "wait a few seconds");
      return;
    }
    blocking(context, work)
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    reply::give,
                    () ->
                        refuse(
                            context,
                            Reason.UNKNOWN_CODE,
                            "there is no such recording, or its time is over",
                            "the id of one that is kept here")));
  }

  private <T> Future<T> blocking(RoutingContext context, Callable<T> work) {
    return vertx.executeBlocking(work, false).onFailure(context::fail);
  }

  private static void refuse(RoutingContext context, Reason code, String message, String allowed) {
    RestApi.refuse(context, new Refusal(code, message, allowed));
  }
}
