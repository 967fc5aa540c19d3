package org.synaptarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a lesson's run was when its golden values were minted, to the bit.
 *
 * @param seed the scenario's own seed
 * @param marks the state at the start of each chapter and at the end, in order
 */
record Golden(long seed, List<Mark> marks) {
  private static final String FILE_NAME = "golden.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * A brain between two frames.
   *
   * @param frame frames run
   * @param stateHash digest of its whole state, hexadecimal
   * @param stateBytes size of its keyframe
   */
  record Mark(long frame, long bodyTimeMs, String stateHash, long stateBytes) {}

  /** Reads the golden values of the lesson in {@code folder}; none when it has none. */
  static Optional<Golden> read(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readString(file), Golden.class));
    } catch (IOException e) {
      throw new BadInput(file + " can't be read; mint it anew with verify --mint");
    }
  }

  void write(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    try {
      Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    } catch (IOException e) {
      throw new BadInput("can't write " + file + ": " + BadInput.reasonOf(e));
    }
  }

  /** Says at which mark {@code other} first differs; nothing when both are equal. */
  Optional<String> firstDifference(Golden other) {
    if (seed != other.seed) {
      return Optional.of("seed " + other.seed + " instead of " + seed);
    }
    for (int i = 0; i < Math.min(marks.size(), other.marks.size()); i++) {
      if (!marks.get(i).equals(other.marks.get(i))) {
        return Optional.of(other.marks.get(i) + " instead of " + marks.get(i));
      }
    }
    return marks.size() == other.marks.size()
        ? Optional.empty()
        : Optional.of(other.marks.size() + " marks instead of " + marks.size());
  }
}
