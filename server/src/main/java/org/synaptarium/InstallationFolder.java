package org.synaptarium;

import java.nio.file.Path;

/** Where the program's own files lie; the launcher says so, tests and IDEs run beside them. */
final class InstallationFolder {
  private static final String PROPERTY = "synaptarium.home";

  private InstallationFolder() {}

  /** Returns the folder of the shipped lessons. */
  static Path scenarios() {
    return root().resolve("scenarios");
  }

  static Path docs() {
    return root().resolve("docs");
  }

  static Path root() {
    return Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
  }
}
