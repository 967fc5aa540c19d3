package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line does for people who write scenarios. */
class ScenarioCommandTest {
  private record Outcome(int exitCode, String out, String err) {}

  @TempDir Path folder = Path.of("");

  @Test
  void aNewLessonPassesTheCheckAndKeepsWhatItPromises() {
    String lesson = begun();
    assertThat(folder.resolve("my-lesson/teacher.md")).isNotEmptyFile();
    Outcome check = run("scenario", "check", lesson);
    assertThat(check.exitCode).as(check.err).isZero();
    assertThat(run("verify", lesson, "--seeds", "1", "--mint").exitCode).isZero();
  }

  @Test
  void aLessonThatIsThereIsNeverOverwritten() throws IOException {
    Path file = Path.of(begun(), "scenario.yaml");
    Files.writeString(file, "mine");
    Outcome again = run("scenario", "new", "my-lesson", "--in", folder.toString());
    assertThat(again.exitCode).isEqualTo(2);
    assertThat(again.err).contains("is there already");
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"My Lesson", "../lesson", "a--b", "1st", ""})
  void anIdThatIsNoFoldersNameIsRefused(String id) {
    Outcome refused = run("scenario", "new", id, "--in", folder.toString());
    assertThat(refused.exitCode).isEqualTo(2);
    assertThat(refused.err).contains("is no id; allowed: small letters");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void showPrintsTheTimelineByBothClocks() {
    String sheet = run("scenario", "show", begun()).out;
    assertThat(sheet)
        .contains("At rest  [brain]")
        .containsPattern("5min +5\\.00 s +101  turnDial dial=stress value=1")
        .containsPattern("35min +35\\.00 s +701  turnDial dial=stress value=0")
        .containsPattern("1h +60\\.00 s +1200  end")
        .contains("* Minutes")
        .contains("cortisol, 0 … 5, over 1h")
        .contains("cortisol, mean of 30min … 40min, as a ratio to 0s … 5min: 1.1 …  (mcewen2007)");
  }

  @Test
  void showPrintsOneJsonObject() throws IOException {
    Outcome outcome = run("scenario", "show", begun(), "--json");
    assertThat(outcome.out.lines()).hasSize(1);
    JsonNode lesson = new ObjectMapper().readTree(outcome.out);
    assertThat(lesson.at("/frames").asLong()).isEqualTo(1200);
    assertThat(lesson.at("/timeline/1/neuralTimeMs").asLong()).isEqualTo(5_000);
    assertThat(lesson.at("/polls/0/right").asDouble()).isEqualTo(1);
    assertThat(lesson.at("/picture/0").asText()).isEqualTo("cortisol");
  }

  @Test
  void exportRefusesWhatIsNoRecording() throws IOException {
    Path file = Files.writeString(folder.resolve("class.synrec"), "no recording");
    Outcome refused = run("scenario", "export", file.toString());
    assertThat(refused.exitCode).isEqualTo(2);
    assertThat(refused.err).contains("not a recording");
    assertThat(run("scenario", "export", folder.resolve("none").toString()).exitCode).isEqualTo(2);
    assertThat(run("scenario", "export", file.toString(), "--id", "No Id").err)
        .contains("is no id");
  }

  private String begun() {
    assertThat(run("scenario", "new", "my-lesson", "--in", folder.toString()).exitCode).isZero();
    return folder.resolve("my-lesson").toString();
  }

  private static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }
}
