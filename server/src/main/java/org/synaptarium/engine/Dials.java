package org.synaptarium.engine;

import java.util.Arrays;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Pattern;

/** Where people have put everything that can be set: dials, modulators, blockers, arrows, cues. */
final class Dials {
  private final double[] dials = new double[Dial.values().length];
  private final double[] modulators = new double[Modulator.values().length];
  private final boolean[] blocked = new boolean[Blocker.values().length];
  private final boolean[] cut = new boolean[Arrow.values().length];
  private final boolean[] held = new boolean[Hypothesis.values().length];
  private final double[] cueStrength = new double[Pattern.values().length];
  private final double[] cueLeftMs = new double[Pattern.values().length];

  Dials() {
    reset();
  }

  void set(BrainCommand.Setting setting) {
    switch (setting) {
      case BrainCommand.TurnDial(var dial, var value) -> turn(dial, value);
      case BrainCommand.SetBlocker(var blocker, var active) -> block(blocker, active);
      case BrainCommand.SetModulator(var modulator, var level) -> modulate(modulator, level);
      case BrainCommand.SetArrow(var arrow, var intact) -> mend(arrow, intact);
      case BrainCommand.SetHypothesis(var hypothesis, var active) -> hold(hypothesis, active);
      case BrainCommand.CuePattern(var pattern, var strength, var durationMs) ->
          cue(pattern, strength, durationMs);
    }
  }

  void turn(Dial dial, double value) {
    dials[dial.ordinal()] = value;
  }

  void modulate(Modulator modulator, double level) {
    modulators[modulator.ordinal()] = level;
  }

  void block(Blocker blocker, boolean active) {
    blocked[blocker.ordinal()] = active;
  }

  void mend(Arrow arrow, boolean intact) {
    cut[arrow.ordinal()] = !intact;
  }

  void hold(Hypothesis hypothesis, boolean active) {
    held[hypothesis.ordinal()] = active;
  }

  /** Begins a cue; a newer cue for the same pattern takes the older one's place. */
  void cue(Pattern pattern, double strength, double durationMs) {
    cueStrength[pattern.ordinal()] = strength;
    cueLeftMs[pattern.ordinal()] = durationMs;
  }

  /** Lets neural time pass, so that cues end. */
  void pass(double ms) {
    for (int p = 0; p < cueLeftMs.length; p++) {
      cueLeftMs[p] = Math.max(0, cueLeftMs[p] - ms);
    }
  }

  void reset() {
    for (Dial dial : Dial.values()) {
      turn(dial, dial.rest());
    }
    for (Modulator modulator : Modulator.values()) {
      modulate(modulator, modulator.rest());
    }
    Arrays.fill(blocked, false);
    Arrays.fill(cut, false);
    for (Hypothesis hypothesis : Hypothesis.values()) {
      hold(hypothesis, hypothesis.activeAtRest());
    }
    Arrays.fill(cueLeftMs, 0);
    Arrays.fill(cueStrength, 0);
  }

  double stress() {
    return dials[Dial.STRESS.ordinal()];
  }

  double glutamate() {
    return dials[Dial.GLUTAMATE.ordinal()];
  }

  double ketamineUm() {
    return dials[Dial.KETAMINE.ordinal()];
  }

  double level(Modulator modulator) {
    return modulators[modulator.ordinal()];
  }

  boolean blocks(Blocker blocker) {
    return blocked[blocker.ordinal()];
  }

  boolean intact(Arrow arrow) {
    return !cut[arrow.ordinal()];
  }

  boolean holds(Hypothesis hypothesis) {
    return held[hypothesis.ordinal()];
  }

  /** Returns how strongly the pattern is being cued now; 0 when it is not. */
  double cueOf(Pattern pattern) {
    return cueLeftMs[pattern.ordinal()] > 0 ? cueStrength[pattern.ordinal()] : 0;
  }

  DialPositions positions() {
    return new DialPositions(stress(), glutamate(), ketamineUm());
  }

  void visit(StateVisitor state) {
    state.visit("dials", dials, 0, dials.length);
    state.visit("modulators", modulators, 0, modulators.length);
    visit(state, "blockers", blocked);
    visit(state, "cut arrows", cut);
    visit(state, "hypotheses", held);
    state.visit("cue strength", cueStrength, 0, cueStrength.length);
    state.visit("cue left", cueLeftMs, 0, cueLeftMs.length);
  }

  private static void visit(StateVisitor state, String name, boolean[] flags) {
    long bits = 0;
    for (int i = 0; i < flags.length; i++) {
      bits |= (flags[i] ? 1L : 0L) << i;
    }
    bits = state.visit(name, bits);
    for (int i = 0; i < flags.length; i++) {
      flags[i] = (bits >>> i & 1) != 0;
    }
  }
}
