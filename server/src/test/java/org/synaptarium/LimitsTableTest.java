package org.synaptarium;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The manual's table of limits says what the code does. */
class LimitsTableTest {
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| [^|]+ \\| ([0-9.,]+) \\| `([a-z]+\\.\\w+)\\.([A-Z_]+)` \\| (?:`(--[a-z-]+)`"
              + " )?\\|$");

  private final List<MatchResult> rows =
      ROW.matcher(ProjectFiles.read(Path.of("docs", "operations.md"))).results().toList();

  @Test
  void everyLimitOfTheTableIsTheOneInTheCode() throws ReflectiveOperationException {
    assertThat(rows).hasSizeGreaterThan(35);
    for (MatchResult row : rows) {
      Field constant =
          Class.forName("org.synaptarium." + row.group(2)).getDeclaredField(row.group(3));
      constant.setAccessible(true);
      double value = ((Number) constant.get(null)).doubleValue();
      assertThat(Double.parseDouble(row.group(1).replace(",", "")))
          .as(row.group(3))
          .isEqualTo(value);
    }
  }

  @Test
  void everyOptionOfTheTableExistsAndTellsTheSameDefault() {
    CommandSpec serve =
        requireNonNull(new CommandLine(new Main()).getSubcommands().get("serve")).getCommandSpec();
    List<MatchResult> configurable = rows.stream().filter(row -> row.group(4) != null).toList();
    assertThat(configurable).hasSize(4);
    for (MatchResult row : configurable) {
      var option = serve.findOption(row.group(4));
      assertThat(option).as(row.group(4)).isNotNull();
      assertThat(option.description()[0]).contains("default: " + row.group(1).replace(",", ""));
    }
  }
}
