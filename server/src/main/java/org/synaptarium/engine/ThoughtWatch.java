package org.synaptarium.engine;

import static org.synaptarium.engine.ThoughtParameters.*;

import org.synaptarium.command.Pattern;

/**
 * Reads from spikes alone which thought pattern the brain holds, and for how long. Units: Hz, ms.
 */
final class ThoughtWatch {
  private static final AssemblyPart[] ALL_PARTS = AssemblyPart.values();
  private static final Pattern[] ALL_PATTERNS = Pattern.values();
  private static final int PARTS = ALL_PARTS.length;
  private static final int PATTERNS = ALL_PATTERNS.length;

  private final double[] rateHz = new double[PARTS];
  private final double[] othersHz = new double[PARTS];
  private final double[] dwellMs = new double[PATTERNS];
  private final boolean[] holds = new boolean[PATTERNS];

  /**
   * Takes in a millisecond of one part.
   *
   * @param inHz spikes of its cells, a cell and second
   * @param outHz same of the pyramidal cells around them
   */
  void take(AssemblyPart part, double inHz, double outHz) {
    int p = part.ordinal();
    rateHz[p] += (inHz - rateHz[p]) / READING_TAU_MS;
    othersHz[p] += (outHz - othersHz[p]) / READING_TAU_MS;
  }

  /** Decides, after all parts of a millisecond, what is being held. */
  void endMs() {
    for (Pattern pattern : ALL_PATTERNS) {
      int p = pattern.ordinal();
      boolean held = holds[p];
      holds[p] = overlap(pattern) > (held ? LETS_GO_BELOW : HOLDS_ABOVE);
      if (holds[p]) {
        dwellMs[p] = held ? dwellMs[p] + 1 : 1;
      }
    }
  }

  private double overlap(Pattern pattern) {
    double in = 0;
    double out = 0;
    double floor = 0;
    for (AssemblyPart part : ALL_PARTS) {
      boolean own = part.pattern == pattern;
      in += own ? rateHz[part.ordinal()] : 0;
      out += own ? othersHz[part.ordinal()] : 0;
      floor += own ? OVERLAP_FLOOR_HZ : 0;
    }
    return (in - out) / (in + out + floor);
  }

  ThoughtReadout readout(Pattern pattern, double strength) {
    int p = pattern.ordinal();
    return new ThoughtReadout(overlap(pattern), holds[p], dwellMs[p], strength);
  }

  void visit(StateVisitor state) {
    state.visit("rate of assembly", rateHz, 0, PARTS);
    state.visit("rate around assembly", othersHz, 0, PARTS);
    state.visit("dwell", dwellMs, 0, PATTERNS);
    for (int p = 0; p < PATTERNS; p++) {
      holds[p] = state.visit("holds pattern", holds[p] ? 1L : 0L) != 0;
    }
  }
}
