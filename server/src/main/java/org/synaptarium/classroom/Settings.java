package org.synaptarium.classroom;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetHypothesis;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Modulator;

/**
 * How a brain is set besides its dials.
 *
 * @param blockers those on board
 * @param modulators the level of each
 * @param cutArrows those that are cut
 * @param hypotheses those that hold
 */
public record Settings(
    Set<Blocker> blockers,
    Map<Modulator, Double> modulators,
    Set<Arrow> cutArrows,
    Set<Hypothesis> hypotheses) {

  /** How a brain is set when nobody has touched it. */
  static Settings atRest() {
    Map<Modulator, Double> modulators = new EnumMap<>(Modulator.class);
    for (Modulator modulator : Modulator.values()) {
      modulators.put(modulator, modulator.rest());
    }
    Set<Hypothesis> hypotheses = EnumSet.noneOf(Hypothesis.class);
    for (Hypothesis hypothesis : Hypothesis.values()) {
      if (hypothesis.activeAtRest()) {
        hypotheses.add(hypothesis);
      }
    }
    return new Settings(
        Collections.unmodifiableSet(EnumSet.noneOf(Blocker.class)),
        Collections.unmodifiableMap(modulators),
        Collections.unmodifiableSet(EnumSet.noneOf(Arrow.class)),
        Collections.unmodifiableSet(hypotheses));
  }

  Settings after(SetBlocker command) {
    Set<Blocker> now = with(blockers, Blocker.class, command.blocker(), command.active());
    return new Settings(now, modulators, cutArrows, hypotheses);
  }

  Settings after(SetModulator command) {
    Map<Modulator, Double> now = new EnumMap<>(modulators);
    now.put(command.modulator(), command.level());
    return new Settings(blockers, Collections.unmodifiableMap(now), cutArrows, hypotheses);
  }

  Settings after(SetArrow command) {
    Set<Arrow> now = with(cutArrows, Arrow.class, command.arrow(), !command.intact());
    return new Settings(blockers, modulators, now, hypotheses);
  }

  Settings after(SetHypothesis command) {
    Set<Hypothesis> now =
        with(hypotheses, Hypothesis.class, command.hypothesis(), command.active());
    return new Settings(blockers, modulators, cutArrows, now);
  }

  private static <E extends Enum<E>> Set<E> with(Set<E> old, Class<E> type, E one, boolean in) {
    Set<E> now = EnumSet.noneOf(type);
    now.addAll(old);
    if (in) {
      now.add(one);
    } else {
      now.remove(one);
    }
    return Collections.unmodifiableSet(now);
  }
}
