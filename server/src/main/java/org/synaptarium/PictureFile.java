package org.synaptarium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.synaptarium.scenario.LessonPapers;

/** The picture that lies in a lesson's folder. */
final class PictureFile {
  private PictureFile() {}

  static void write(Path folder, String svg) {
    Path file = folder.resolve(LessonPapers.PICTURE);
    try {
      Files.writeString(file, svg);
    } catch (IOException e) {
      throw new BadInput("can't write " + file + ": " + BadInput.reasonOf(e));
    }
  }

  /** Says why the picture in {@code folder} is not the one that the run gives; nothing if it is. */
  static Optional<String> objection(Path folder, String svg) {
    Optional<String> kept = LessonPapers.in(folder).picture();
    return kept.isEmpty()
        ? Optional.of("there is none; draw it with --mint")
        : kept.get().equals(svg)
            ? Optional.empty()
            : Optional.of("it no longer shows what the run gives; draw it anew with --mint");
  }
}
