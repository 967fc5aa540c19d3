package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.synaptarium.engine.Brain;
import org.synaptarium.scenario.BodyTime;
import org.synaptarium.scenario.Quantity;

/** How a run ended, for scripts and for people. */
final class RunReport {
  private static final double MS_PER_HOUR = 3_600_000;

  private final String scenario;
  private final Brain brain;
  private final double wallSeconds;

  RunReport(String scenario, Brain brain, double wallSeconds) {
    this.scenario = scenario;
    this.brain = brain;
    this.wallSeconds = wallSeconds;
  }

  /** Returns the one object of {@code --json}; dots in a quantity's name become nesting. */
  ObjectNode json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("scenario", scenario)
        .put("seed", brain.spec().seed())
        .put("neurons", brain.spec().neurons())
        .put("frames", brain.frame())
        .put("bodyTimeHours", brain.bodyTimeMs() / MS_PER_HOUR)
        .put("stateHash", hex(brain.stateHash()))
        .put("wallSeconds", wallSeconds);
    ObjectNode regions = root.putObject("regions");
    for (Quantity quantity : Quantity.all(brain.spec().circuit())) {
      String[] path = quantity.name().split("\\.");
      ObjectNode place =
          path.length == 1
              ? root
              : (Character.isUpperCase(path[0].charAt(0)) ? regions : root)
                  .withObjectProperty(path[0]);
      place.put(path[path.length - 1], quantity.of(brain) + 0.0); // + 0.0: no negative zero
    }
    return root;
  }

  void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s, seed %d: %d frames, body time %s, in %.1f s%nstate %s%n%n",
        scenario,
        brain.spec().seed(),
        brain.frame(),
        BodyTime.format(brain.bodyTimeMs()),
        wallSeconds,
        hex(brain.stateHash()));
    for (Quantity quantity : Quantity.all(brain.spec().circuit())) {
      out.printf(
          Locale.ROOT,
          "%-24s %10.4g %s%n",
          quantity.name(),
          quantity.of(brain),
          quantity.unit().equals("1") ? "" : quantity.unit());
    }
  }

  static String hex(long hash) {
    return String.format("%016x", hash);
  }
}
