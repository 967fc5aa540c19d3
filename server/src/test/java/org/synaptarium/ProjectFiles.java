package org.synaptarium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files that belong to the project: not what builds, editors and package managers leave. */
final class ProjectFiles {
  /** The folder with the parent {@code pom.xml}; tests run in {@code server/}. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Set<String> FOREIGN =
      Set.of(".git", "target", "node_modules", "dist", "data", ".idea", ".vscode", ".build-lock");

  private static final Set<String> TEXT =
      Set.of(
          "java",
          "ts",
          "tsx",
          "css",
          "html",
          "json",
          "md",
          "xml",
          "yaml",
          "yml",
          "properties",
          "txt",
          "svg");

  private ProjectFiles() {}

  /** Returns every text file, with paths relative to {@link #ROOT}. */
  static List<Path> text() {
    return files(path -> TEXT.contains(extension(path)) || !path.toString().contains("."));
  }

  /** Returns the files whose name ends so. */
  static List<Path> ending(String... extensions) {
    return files(path -> Set.of(extensions).contains(extension(path)));
  }

  static String read(Path relative) {
    try {
      return Files.readString(ROOT.resolve(relative));
    } catch (IOException e) {
      throw new UncheckedIOException(relative + " is no text in UTF-8", e);
    }
  }

  private static List<Path> files(Predicate<Path> wanted) {
    try (Stream<Path> walk = Files.walk(ROOT)) {
      return walk.filter(Files::isRegularFile)
          .map(ROOT::relativize)
          .filter(ProjectFiles::isOurs)
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path path) {
    for (Path part : path) {
      if (FOREIGN.contains(part.toString())) {
        return false;
      }
    }
    String name = path.getFileName().toString();
    return !name.equals("package-lock.json") && !name.startsWith(".jqwik");
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
  }
}
