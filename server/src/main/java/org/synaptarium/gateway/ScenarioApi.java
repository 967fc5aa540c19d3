package org.synaptarium.gateway;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.scenario.LessonPapers;
import org.synaptarium.scenario.Scenario;

/** The requests about the lessons of the library. */
final class ScenarioApi {
  private static final String SVG = "image/svg+xml; charset=utf-8";

  /** A picture is only looked at: opened by itself it may do nothing either. */
  private static final String INERT = "default-src 'none'; sandbox";

  private record ScenarioLine(
      String id,
      SortedMap<String, String> title,
      SortedMap<String, String> summary,
      int minutes,
      String level,
      @Nullable String picture,
      List<ServerMessage.ChapterMark> chapters) {}

  private final Lessons lessons;

  ScenarioApi(Lessons lessons) {
    this.lessons = lessons;
  }

  void mount(Router router) {
    router.get("/api/scenarios").handler(this::list);
    router.get("/api/scenarios/:id").handler(c -> forLesson(c, lesson -> page(c, lesson)));
    router
        .get("/api/scenarios/:id/picture.svg")
        .handler(c -> forLesson(c, lesson -> picture(c, lesson)));
  }

  private void list(RoutingContext context) {
    RestApi.send(
        context,
        200,
        lessons.ids().stream().flatMap(id -> lessons.byId(id).stream()).map(this::line).toList());
  }

  private ScenarioLine line(Scenario scenario) {
    return new ScenarioLine(
        scenario.id(),
        scenario.title().byLanguage(),
        scenario.summary().byLanguage(),
        scenario.minutes(),
        ViewMessages.wireName(scenario.level()),
        addressOfPicture(scenario),
        ViewMessages.chapters(scenario));
  }

  private @Nullable String addressOfPicture(Scenario scenario) {
    return lessons.papersOf(scenario.id()).picture().isPresent()
        ? "/api/scenarios/" + scenario.id() + "/picture.svg"
        : null;
  }

  private void page(RoutingContext context, Scenario lesson) {
    LessonPapers papers = lessons.papersOf(lesson.id());
    RestApi.send(
        context, 200, LessonPage.of(lesson, papers.teacherPage(), addressOfPicture(lesson)));
  }

  private void picture(RoutingContext context, Scenario lesson) {
    Optional<String> picture = lessons.papersOf(lesson.id()).picture();
    if (picture.isEmpty()) {
      notHere(context, "this lesson has no picture");
      return;
    }
    context
        .response()
        .putHeader("Content-Type", SVG)
        .putHeader("Content-Security-Policy", INERT)
        .putHeader("Cache-Control", "no-cache")
        .end(picture.get());
  }

  private void forLesson(RoutingContext context, Consumer<Scenario> work) {
    lessons
        .byId(context.pathParam("id"))
        .ifPresentOrElse(work, () -> notHere(context, "there is no such lesson"));
  }

  private void notHere(RoutingContext context, String message) {
    RestApi.refuse(
        context,
        new Refusal(Reason.UNKNOWN_CODE, message, "one of " + String.join(", ", lessons.ids())));
  }
}
