package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the library says of a lesson: over real connections. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryIT {
  private static final String LESSON =
      """
      format: 1
      id: tiny
      title: {en: Tiny, de: Winzig}
      summary: {en: Tiny.}
      narration: {en: "What is told first."}
      level: school
      minutes: 1
      references: [{key: a2020, text: "A 2020.", doi: 10.1000/a}]
      brain: {neurons: 200, seed: 7}
      start: {teams: {count: 2}, trial: {arms: [saline, lowDose]}}
      polls:
        - at: 0s
          question: {en: "Which?"}
          choices: [{en: One}, {en: Two}]
          right: 2
      predictions:
        - {at: 0s, question: {en: Draw}, quantity: PFC.spines, least: 0, greatest: 1, span: 1d}
      chapters:
        - {at: 0s, title: {en: Rest}, narration: {en: Told.}, speakerNotes: {en: Wait.}, lens: signals, region: AMY}
      duration: 30min
      expectations:
        - {quantity: cortisol, at: 30min, accept: {min: 1}, reference: a2020, text: {en: It rises}}
      """;
  private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

  private final TestServer server;

  LibraryIT(@TempDir Path folder) throws IOException {
    Path lessons = folder.resolve("lessons");
    Path tiny = Files.createDirectories(lessons.resolve("tiny"));
    Files.writeString(tiny.resolve("scenario.yaml"), LESSON);
    Files.writeString(tiny.resolve("teacher.md"), "# Tiny");
    Files.writeString(tiny.resolve("picture.svg"), PICTURE);
    Path plain = Files.createDirectories(lessons.resolve("plain"));
    Files.writeString(plain.resolve("scenario.yaml"), LESSON.replace("id: tiny", "id: plain"));
    Files.writeString(folder.resolve("secret"), "secret");
    this.server = new TestServer(folder.resolve("data"), lessons);
  }

  @BeforeAll
  void bothLessonsAreThere() {
    assertThat(TestPage.parse(server.get("/api/scenarios").body())).hasSize(2);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void p39_aLessonsPageHasEverythingThatItsTeacherNeeds() {
    JsonNode page = TestPage.parse(server.get("/api/scenarios/tiny").body());
    assertThat(page.at("/title/de").asText()).isEqualTo("Winzig");
    assertThat(page.at("/narration/en").asText()).isEqualTo("What is told first.");
    assertThat(page.at("/level").asText()).isEqualTo("school");
    assertThat(page.at("/durationMs").asLong()).isEqualTo(1_800_000);
    assertThat(page.at("/references/0/doi").asText()).isEqualTo("10.1000/a");
    assertThat(page.at("/chapters/0/speakerNotes/en").asText()).isEqualTo("Wait.");
    assertThat(page.at("/chapters/0/lens").asText()).isEqualTo("signals");
    assertThat(page.at("/chapters/0/region").asText()).isEqualTo("AMY");
    assertThat(page.at("/expectations/0/reference").asText()).isEqualTo("a2020");
    assertThat(page.at("/polls/0/right").asDouble()).as("its index").isEqualTo(1);
    assertThat(page.at("/polls/0/unit").isNull()).isTrue();
    assertThat(page.at("/predictions/0/quantity").asText()).isEqualTo("PFC.spineDensity");
    assertThat(page.at("/teams").asInt()).isEqualTo(2);
    assertThat(page.at("/trial/arms/1").asText()).isEqualTo("lowDose");
    assertThat(page.at("/teacherMarkdown").asText()).isEqualTo("# Tiny");
    assertThat(page.at("/picture").asText()).isEqualTo("/api/scenarios/tiny/picture.svg");
  }

  @Test
  void p39_aPictureIsAnInertDrawingAndMissingWhereNoneWasDrawn() {
    HttpResponse<String> picture = server.get("/api/scenarios/tiny/picture.svg");
    assertThat(picture.body()).isEqualTo(PICTURE);
    assertThat(picture.headers().firstValue("Content-Type"))
        .contains("image/svg+xml; charset=utf-8");
    assertThat(picture.headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; sandbox");
    assertThat(TestPage.parse(server.get("/api/scenarios/plain").body()).path("picture").isNull())
        .isTrue();
    assertThat(server.get("/api/scenarios/plain/picture.svg").statusCode()).isEqualTo(404);
  }

  @Test
  void p39_aLessonThatIsNotInTheLibraryIsNotFound() {
    for (String id : new String[] {"nothing", "..%2Fsecret", "%2e%2e", "tiny%2Fteacher.md"}) {
      HttpResponse<String> answer = server.get("/api/scenarios/" + id);
      assertThat(answer.statusCode()).as(id).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("secret\n");
    }
    assertThat(
            TestPage.parse(server.get("/api/scenarios/nothing").body())
                .at("/error/allowed")
                .asText())
        .isEqualTo("one of plain, tiny");
  }
}
