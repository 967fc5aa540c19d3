package org.synaptarium;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Which state of the source runs: the date and the commit, as git knows them. */
final class SourceOrigin {
  private SourceOrigin() {}

  /** Returns for example {@code 2026-11-23, commit 3cbcbec}; says so where git knows nothing. */
  static String of(Path folder) {
    ProcessBuilder git =
        new ProcessBuilder("git", "log", "-1", "--format=%cs, commit %h")
            .directory(folder.toFile());
    try {
      Process process = git.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? said.strip() : "date and commit unknown";
    } catch (IOException e) {
      return "date and commit unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking git", e);
    }
  }
}
