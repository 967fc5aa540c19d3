package org.synaptarium.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table is whole, its page is in step with it, and its runs are the same run after run. */
class ProtocolsTest {
  private static final Path PAGE = Path.of("../docs/validation.md");

  @Test
  void everyRowOfTheTableIsThereInOrderAndTheReferencesAfterThem() {
    assertThat(Protocols.rows())
        .startsWith(IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).toArray(String[]::new))
        .contains("two-area", "brunel2000", "coba");
  }

  @Test
  void noTwoTargetsShareAKey() {
    assertThat(Protocols.targets()).extracting(Target::key).doesNotHaveDuplicates();
  }

  @Test
  void aTrialMeasuresWhatItsRowsPromiseAndTwiceTheSame() {
    Set<String> rows = Set.of("1", "2", "3");
    Findings once = Trial.run(3, rows, _ -> {});
    Findings again = Trial.run(3, rows, _ -> {});
    assertThat(Protocols.targets())
        .filteredOn(target -> rows.contains(target.row()))
        .hasSize(5)
        .allSatisfy(
            target -> {
              assertThat(once.value(target.key())).as(target.key()).isFinite();
              assertThat(again.value(target.key())).isEqualTo(once.value(target.key()));
              assertThat(target.accept().contains(once.value(target.key()))).isTrue();
            });
  }

  @Test
  void thePageHasEveryTargetAndEveryFigureItNames() throws IOException {
    String page = Files.readString(PAGE);
    for (Target target : Protocols.targets()) {
      assertThat(page)
          .contains(
              "| %s | %s | %s".formatted(target.row(), target.quantity(), target.accept().text()));
    }
    assertThat(page).contains("dose-response.svg", "spines-course.svg", "death.svg");
  }

  @Test
  void figuresHaveTheColoursOfThePages() throws IOException {
    String tokens = Files.readString(Path.of("../web-client/src/design/tokens.css"));
    String dark = tokens.substring(0, tokens.indexOf("[data-theme=\"print\"]"));
    String light = tokens.substring(dark.length(), tokens.indexOf("[data-theme=\"projector\"]"));
    for (Ink ink : Ink.values()) {
      String line = "--color-%s: %s;";
      assertThat(dark).contains(line.formatted(ink.token(), ink.dark()));
      assertThat(light).contains(line.formatted(ink.token(), ink.light()));
    }
  }

  @Test
  void aFigureSaysWhatItShowsInWords() throws IOException {
    String svg = Files.readString(PAGE.resolveSibling("validation/plasma.svg"));
    assertThat(svg).contains("<title id=\"t\">", "<desc id=\"d\">", "role=\"img\"");
    assertThat(svg.toLowerCase(Locale.ROOT)).doesNotContain("nan", "infinity");
  }
}
