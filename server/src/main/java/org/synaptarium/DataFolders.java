package org.synaptarium;

import java.nio.file.Path;
import java.util.Optional;

/** Where a server keeps its classes when nobody says otherwise: the user's own data folder. */
final class DataFolders {
  private DataFolders() {}

  static Path standard() {
    return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
        .resolve("synaptarium");
  }
}
