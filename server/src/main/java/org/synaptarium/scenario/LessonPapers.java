package org.synaptarium.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What lies beside a lesson's file, for people.
 *
 * @param teacherPage Markdown; empty when there is none
 * @param picture an SVG of its run
 */
public record LessonPapers(String teacherPage, Optional<String> picture) {
  public static final String TEACHER_PAGE = "teacher.md";
  public static final String PICTURE = "picture.svg";

  /** A lesson without a folder. */
  public static final LessonPapers NONE = new LessonPapers("", Optional.empty());

  /** Five times the longest shipped ones; a server keeps them all in memory. */
  private static final long MAX_BYTES = 128 * 1024;

  /** Reads what there is in a lesson's folder; what can't be read is not there. */
  public static LessonPapers in(Path folder) {
    return new LessonPapers(
        text(folder.resolve(TEACHER_PAGE)).orElse(""), text(folder.resolve(PICTURE)));
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
          ? Optional.of(Files.readString(file))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
