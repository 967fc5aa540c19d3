package org.synaptarium.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.synaptarium.scenario.Problem;
import org.synaptarium.scenario.ScenarioReader;
import org.synaptarium.scenario.ScenarioReading;

/** Lessons: twisted as documents, written as YAML, and garbled as text. */
final class ScenarioTarget implements Target {
  private static final double GARBLED = 0.4;
  private static final double SMALL = 0.8;

  private final List<JsonNode> lessons = Samples.lessons();
  private final JsonNode small = Samples.smallLesson();
  private final TreeTwisting twisting = new TreeTwisting(lessons);

  @Override
  public byte[] input(RandomGenerator random) {
    // The small one is read in a tenth of the time, and pieces of the others get into it.
    JsonNode lesson =
        random.nextDouble() < SMALL ? small : lessons.get(random.nextInt(lessons.size()));
    JsonNode twisted = twisting.twisted(lesson, random);
    // YAML takes JSON, too: half of the lessons come in the one form, half in the other.
    String text = random.nextBoolean() ? twisted.toString() : Samples.yaml(twisted);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return random.nextDouble() < GARBLED ? Garbling.of(bytes, random) : bytes;
  }

  @Override
  public Outcome feed(byte[] input) {
    return switch (ScenarioReader.read(new String(input, StandardCharsets.UTF_8), "lesson")) {
      case ScenarioReading.Read read -> Outcome.TAKEN;
      case ScenarioReading.Broken(var source, var problems) -> {
        for (Problem problem : problems) {
          if (problem.line() < 1 || problem.column() < 1 || problem.message().isBlank()) {
            throw new IllegalStateException("a problem without place or words: " + problem);
          }
        }
        yield new Outcome.Refused(problems.getFirst().toString());
      }
    };
  }
}
