package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Archive;
import org.synaptarium.classroom.Pseudonyms;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Report;
import org.synaptarium.export.ScenarioFile;
import org.synaptarium.export.SeriesFile;
import org.synaptarium.export.Workbook;
import org.synaptarium.recording.RecordingFile;
import org.synaptarium.recording.RecordingJson;
import org.synaptarium.recording.SynrecWriter;

/** The requests by which a host reads, downloads and deletes a class, live or ended. */
final class ClassArchiveApi {
  private static final String BEARER = "Bearer ";
  private static final int NO_CONTENT = 204;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String YAML = "application/yaml; charset=utf-8";

  private record CardLine(
      String classId,
      String code,
      @Nullable String scenario,
      SortedMap<String, String> title,
      String seed,
      boolean ended,
      long createdEpochMs,
      @Nullable Long endedEpochMs,
      @Nullable Long deletedEpochMs,
      long frames,
      long commands) {}

  private final Vertx vertx;
  private final Desk desk;

  ClassArchiveApi(Vertx vertx, Desk desk) {
    this.vertx = vertx;
    this.desk = desk;
  }

  void mount(Router router) {
    router.get("/api/classes/:classId/about").handler(this::about);
    router.get("/api/classes/:classId/recording").handler(this::recordingJson);
    router.get("/api/classes/:classId/recording.synrec").handler(this::recording);
    router
        .get("/api/classes/:classId/report.xlsx")
        .handler(c -> file(c, XLSX, report -> Buffer.buffer(Workbook.write(report))));
    router
        .get("/api/classes/:classId/series.csv")
        .handler(c -> file(c, CSV, report -> Buffer.buffer(SeriesFile.write(report))));
    router.get("/api/classes/:classId/scenario.yaml").handler(this::scenario);
    router.delete("/api/classes/:classId").handler(this::delete);
  }

  private void about(RoutingContext context) {
    forHost(
        context,
        (archive, owner) -> archive.card(owner.classId, owner.token).map(this::line),
        line -> RestApi.send(context, 200, line));
  }

  private void recordingJson(RoutingContext context) {
    unlessBlind(
        context,
        (archive, owner) ->
            fileOf(context, archive, owner).map(file -> RecordingJson.write(file.recording())),
        text -> RestApi.json(context, 200, text));
  }

  private void recording(RoutingContext context) {
    unlessBlind(
        context,
        (archive, owner) ->
            fileOf(context, archive, owner).map(file -> Buffer.buffer(SynrecWriter.write(file))),
        bytes -> send(context, RecordingApi.SYNREC, bytes));
  }

  /* Nobody's name leaves unless the host asks for it in so many words. */
  private Optional<RecordingFile> fileOf(RoutingContext context, Archive archive, Owner owner) {
    boolean kept = "kept".equals(context.request().getParam("names"));
    return archive
        .recording(owner.classId, owner.token)
        .map(found -> kept ? found : Pseudonyms.of(found))
        .map(found -> new RecordingFile(desk.serverName(), kept, found));
  }

  private void scenario(RoutingContext context) {
    int team = teamOf(context);
    unlessBlind(
        context,
        (archive, owner) ->
            archive
                .report(owner.classId, owner.token)
                .filter(report -> team <= report.teams().size())
                .map(report -> ScenarioFile.write(report, team)),
        text -> send(context, YAML, Buffer.buffer(text)));
  }

  private static int teamOf(RoutingContext context) {
    String team = String.valueOf(context.request().getParam("team"));
    return team.matches("[1-9]") ? Integer.parseInt(team) : 1;
  }

  /* What can be run again would tell at once what each team was given. */
  private <T> void unlessBlind(
      RoutingContext context, BiFunction<Archive, Owner, Optional<T>> work, Reply<T> reply) {
    forHost(
        context,
        (archive, owner) ->
            archive
                .card(owner.classId, owner.token)
                .map(
                    card ->
                        archive.isBlind(card.head())
                            ? Optional.<T>empty()
                            : work.apply(archive, owner)),
        found -> found.ifPresentOrElse(reply::give, () -> RestApi.refuse(context, stillBlind())));
  }

  static Refusal stillBlind() {
    return new Refusal(
        Reason.NOT_YET,
        "this would tell what each team was given, or there is no such team",
        "revealing the trial first");
  }

  private void file(RoutingContext context, String type, Function<Report, Buffer> writer) {
    forHost(
        context,
        (archive, owner) -> archive.report(owner.classId, owner.token).map(writer),
        bytes -> send(context, type, bytes));
  }

  static void send(RoutingContext context, String type, Buffer bytes) {
    context
        .response()
        .putHeader("Content-Type", type)
        .putHeader("Cache-Control", "no-store")
        .end(bytes);
  }

  private void delete(RoutingContext context) {
    forHost(
        context,
        (archive, owner) ->
            archive.delete(owner.classId, owner.token) ? Optional.of(owner) : Optional.empty(),
        deleted -> forgotten(context, deleted.classId));
  }

  /* Nothing is left of it, so it isn't shown any more either. */
  private void forgotten(RoutingContext context, String classId) {
    vertx
        .executeBlocking(
            () -> {
              desk.reception().showings().endAllOf(classId);
              return classId;
            },
            false)
        .onComplete(unused -> context.response().setStatusCode(NO_CONTENT).end());
  }

  private record Owner(String classId, String token) {}

  private interface Reply<T> {
    void give(T found);
  }

  private <T> void forHost(
      RoutingContext context, BiFunction<Archive, Owner, Optional<T>> work, Reply<T> reply) {
    Owner owner = new Owner(context.pathParam("classId"), tokenOf(context));
    Archive archive = desk.reception().school().archive();
    vertx
        .executeBlocking(() -> work.apply(archive, owner), false)
        .onFailure(context::fail)
        .onSuccess(
            found -> {
              if (found.isPresent()) {
                reply.give(found.get());
              } else {
                RestApi.refuse(context, notTheHost());
              }
            });
  }

  static String tokenOf(RoutingContext context) {
    String authorization = String.valueOf(context.request().getHeader("Authorization"));
    return authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
  }

  static Refusal notTheHost() {
    return new Refusal(
        Reason.TOKEN,
        "only the host of a class can do this, and there may be no such class any more",
        "Authorization: Bearer and the host's token");
  }

  private CardLine line(Archive.Card card) {
    var head = card.head();
    var scenario = desk.lessons().parse(head.scenarioText());
    return new CardLine(
        head.classId(),
        head.code(),
        head.scenario().isEmpty() ? null : head.scenario(),
        scenario.title().byLanguage(),
        Long.toString(head.seed()),
        head.ended(),
        head.createdEpochMs(),
        head.ended() ? head.endedEpochMs() : null,
        card.deletedEpochMs().orElse(null),
        card.frames(),
        card.commands());
  }
}
