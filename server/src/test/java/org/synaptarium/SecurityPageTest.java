package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every row of the threat model names a test that exists. */
class SecurityPageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| `(\\w+)\\.(\\w+)` \\|$");

  private static final Set<String> PEOPLE =
      Set.of(
          "student",
          "host",
          "stranger with a code",
          "stranger without",
          "another site's page in the same browser",
          "network neighbour",
          "hostile lesson",
          "hostile recording",
          "member port neighbour",
          "operator");

  private final String page = ProjectFiles.read(Path.of("docs", "SECURITY.md"));

  @Test
  void everyThreatNamesATestThatExists() {
    List<MatchResult> rows = ROW.matcher(page).results().toList();
    long lines = page.lines().filter(line -> line.startsWith("| ")).count();
    assertThat(rows).as("rows that can be read, all but the heading").hasSize((int) lines - 1);
    List<String> missing = new ArrayList<>();
    for (MatchResult row : rows) {
      String test = row.group(4);
      boolean found =
          ProjectFiles.ending("java").stream()
              .filter(file -> file.endsWith(test + ".java"))
              .anyMatch(file -> ProjectFiles.read(file).contains("void " + row.group(5) + "("));
      if (!found) {
        missing.add(test + "." + row.group(5));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void nobodyIsForgotten() {
    assertThat(ROW.matcher(page).results().map(row -> row.group(1)).collect(Collectors.toSet()))
        .isEqualTo(PEOPLE);
  }
}
