package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioLibraryTest {
  @TempDir Path folder = Path.of("");

  @Test
  void aBrokenFileIsReportedAndTheOthersLoad() throws IOException {
    put("sample", SampleScenario.TEXT);
    put(
        "broken",
        SampleScenario.TEXT.replace("minutes", "minuts").replace("id: sample", "id: broken"));
    put("elsewhere", SampleScenario.TEXT);
    Files.write(
        Files.createDirectory(folder.resolve("binary")).resolve("scenario.yaml"),
        new byte[] {-1, -2});
    Files.createDirectory(folder.resolve("empty"));
    ScenarioLibrary library = ScenarioLibrary.open(folder);
    assertThat(library.list()).extracting(Scenario::id).containsExactly("sample");
    assertThat(library.byId("sample")).isPresent();
    assertThat(library.byId("broken")).isEmpty();
    assertThat(library.broken())
        .extracting(broken -> Path.of(broken.source()).getName(folder.getNameCount()).toString())
        .containsExactly("binary", "broken", "elsewhere");
  }

  @Test
  void beginnersLessonsComeFirstAndShorterOnesBeforeLonger() throws IOException {
    putLesson("a-long-one", "undergraduate", 30);
    putLesson("for-school", "school", 40);
    putLesson("short", "undergraduate", 10);
    assertThat(ScenarioLibrary.open(folder).list())
        .extracting(Scenario::id)
        .containsExactly("for-school", "short", "a-long-one");
  }

  private void putLesson(String id, String level, int minutes) throws IOException {
    String text =
        SampleScenario.TEXT
            .replaceFirst("(?m)^id: .*$", "id: " + id)
            .replaceFirst("(?m)^level: .*$", "level: " + level)
            .replaceFirst("(?m)^minutes: .*$", "minutes: " + minutes);
    put(id, text);
  }

  @Test
  void aFolderThatIsNotThereHoldsNone() {
    assertThat(ScenarioLibrary.open(folder.resolve("nowhere")).list()).isEmpty();
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("scenario.yaml"), text);
  }
}
