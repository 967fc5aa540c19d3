package org.synaptarium.engine;

import org.synaptarium.command.Pattern;

/**
 * What body and people make of the thought patterns. Derived from the slow state and the dials, so
 * not state of its own.
 */
final class ThoughtConditions {
  private static final Pattern[] PATTERNS = Pattern.values();

  /** NMDA receptors of assembly synapses that are open, relative to those of other E synapses. */
  float open = 1;

  /** Strength of the cue to each pattern; 0 when there is none. */
  private final float[] cue = new float[PATTERNS.length];

  /** Takes in cues, and blocks of the assemblies' NMDA receptors and of other E cells'. */
  void set(Dials dials, double block, double blockOfOthers) {
    open = (float) Math.min(1, (1 - block) / Math.max(1 - blockOfOthers, 1e-6));
    for (Pattern pattern : PATTERNS) {
      cue[pattern.ordinal()] = (float) dials.cueOf(pattern);
    }
  }

  float cue(Pattern pattern) {
    return cue[pattern.ordinal()];
  }
}
