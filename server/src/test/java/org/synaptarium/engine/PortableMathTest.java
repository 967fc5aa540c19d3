package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The engine's source uses nothing whose result depends on the machine or the moment. */
class PortableMathTest {
  private static final Pattern MACHINE_DEPENDENT =
      Pattern.compile(
          "(?<!Strict)Math\\.(exp|log|log10|pow|sin|cos|tan|tanh|cbrt|hypot|fma|expm1|log1p)\\b"
              + "|(?<!Linked)Hash(Map|Set)|Set\\.of|Map\\.of|ThreadLocalRandom|new Random"
              + "|System\\.(nanoTime|currentTimeMillis)|parallel\\(");

  @Test
  void d9_engineUsesOnlyPortableMathAndOrderedCollections() throws IOException {
    List<String> found = new ArrayList<>();
    try (var files = Files.walk(Path.of("src/main/java/org/synaptarium/engine"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (MACHINE_DEPENDENT.matcher(Files.readString(file)).find()) {
          found.add(file.toString());
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
