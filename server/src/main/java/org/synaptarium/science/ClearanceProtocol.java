package org.synaptarium.science;

import java.util.List;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;

/** Row 11: ambient glutamate without uptake, and without spikes. */
final class ClearanceProtocol implements Protocol {
  /** Half a minute of body time a frame: ambient glutamate settles within minutes. */
  private static final int LAPSE = 600;

  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "11",
              "clearance.tboa",
              "uptake blocked (TBOA): ambient glutamate of the PFC",
              "× rest",
              Accept.between(1.8, 2.6),
              "lit: Jabaudon 1999; Moussawi 2011"),
          new Target(
              "11",
              "clearance.ttx",
              "spikes silenced (TTX): ambient glutamate of the PFC",
              "× rest",
              Accept.between(0.5, 0.7),
              "lit: Timmerman & Westerink 1997"));

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 4 * Stages.SHORT_FRAMES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    double rest = Stages.rest(subject).glutamateUm(Region.PFC);
    findings.put("clearance.tboa", under(subject, Blocker.TBOA) / rest);
    findings.put("clearance.ttx", under(subject, Blocker.TTX) / rest);
  }

  private static double under(Subject subject, Blocker blocker) {
    Brain brain = subject.rested(Genotype.VAL_VAL);
    subject.give(brain, new SetBlocker(blocker, true), new SetLapse(LAPSE));
    subject.run(brain, Stages.SHORT_FRAMES);
    return Observation.of(subject, brain, Stages.SHORT_FRAMES).glutamateUm(Region.PFC);
  }
}
