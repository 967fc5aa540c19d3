package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents say about the code is still so. */
class DocumentsTest {
  private static final Pattern STEP =
      Pattern.compile("(?m)^\\| `([^`]+/[^`]+)` `(\\w+)\\(\\)` \\|");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern RULE = Pattern.compile("(?m)^\\*\\*([DP])(\\d+)\\.\\*\\*");

  @Test
  void thePathOfADialMoveExists() {
    List<MatchResult> steps =
        STEP.matcher(ProjectFiles.read(Path.of("README.md"))).results().toList();
    assertThat(steps).hasSizeGreaterThan(5);
    for (MatchResult step : steps) {
      assertThat(ProjectFiles.ROOT.resolve(step.group(1))).exists();
      assertThat(ProjectFiles.read(Path.of(step.group(1))))
          .as(step.group(1))
          .containsPattern("\\b" + step.group(2) + "\\(");
    }
  }

  @Test
  void linksBetweenDocumentsLeadSomewhere() {
    List<String> dead = new ArrayList<>();
    for (Path file : ProjectFiles.ending("md")) {
      Path folder = ProjectFiles.ROOT.resolve(file).resolveSibling("");
      LINK.matcher(ProjectFiles.read(file))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !Files.exists(folder.resolve(target).normalize()))
          .forEach(target -> dead.add(file + " → " + target));
    }
    assertThat(dead).isEmpty();
  }

  /** A rule that no test quotes is a wish. */
  @ParameterizedTest
  @ValueSource(strings = {"docs/determinism.md", "docs/protocol.md"})
  void everyRuleIsQuotedByATest(String document) {
    String tests =
        ProjectFiles.ending("java", "ts", "tsx").stream()
            .filter(
                file -> file.toString().matches(".*(src.test.java|\\.test\\.tsx?|\\.spec\\.ts).*"))
            .map(ProjectFiles::read)
            .collect(Collectors.joining("\n"));
    List<String> rules =
        RULE.matcher(ProjectFiles.read(Path.of(document)))
            .results()
            .map(rule -> rule.group(1).toLowerCase(Locale.ROOT) + rule.group(2) + "_")
            .toList();
    assertThat(rules).hasSizeGreaterThan(5);
    assertThat(rules)
        .filteredOn(rule -> !Pattern.compile("\\b" + rule + "[a-zA-Z]").matcher(tests).find())
        .isEmpty();
  }

  @Test
  void theLauncherOpensForTheProgramWhatTheTestsRanWith() {
    String pom = ProjectFiles.read(Path.of("server/pom.xml"));
    String openings = pom.replaceAll("(?s).*<jvm.openings>(.*?)</jvm.openings>.*", "$1");
    String launcher = ProjectFiles.read(Path.of("synaptarium")).replaceAll("\\s+", " ");
    assertThat(launcher).contains(openings.strip());
    assertThat(launcher)
        .contains(
            "VERSION=" + pom.replaceAll("(?s).*<version>(.*?)</version>\\s*</parent>.*", "$1"));
  }
}
