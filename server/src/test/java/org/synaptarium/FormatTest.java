package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every Java file is laid out by google-java-format; {@code -Dformat.write=true} rewrites them. */
class FormatTest {
  private static final boolean WRITE = Boolean.getBoolean("format.write");

  @Test
  void everyJavaFileIsFormatted() throws Exception {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : javaFiles()) {
      String source = Files.readString(file);
      String formatted = format(source);
      if (!formatted.equals(source)) {
        unformatted.add(file);
        if (WRITE) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertThat(WRITE ? List.<Path>of() : unformatted)
        .as("run: mvn -pl server test -Dtest=FormatTest -Dformat.write=true")
        .isEmpty();
  }

  private static String format(String source) throws Exception {
    String ordered =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }

  private static List<Path> javaFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src", "benchmark/src")) {
      try (var paths = Files.walk(Path.of(folder))) {
        paths.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
