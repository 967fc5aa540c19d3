package org.synaptarium.science;

import static org.synaptarium.science.Stages.change;

import java.util.List;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;

/** Row 12: glutamate in the second hour of full stress. */
final class AcuteStressProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "12",
              "acute.pfc",
              "second hour of full stress: glutamate of the PFC",
              "% of rest more",
              Accept.between(30, 150),
              "lit: Moghaddam 1993"),
          new Target(
              "12",
              "acute.pfcOverHip",
              "same: PFC less HIP",
              "% of rest",
              Accept.atLeast(0),
              "lit: Moghaddam 1993"));

  private static final int LAPSE = 1_800;
  private static final int FRAMES_PER_HOUR = 40;

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 2 * FRAMES_PER_HOUR;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Brain brain = subject.rested(Genotype.VAL_VAL);
    double pfcUm = Stages.rest(subject).glutamateUm(Region.PFC);
    double hipUm = Stages.rest(subject).glutamateUm(Region.HIP);
    subject.give(brain, new SetLapse(LAPSE), new TurnDial(Dial.STRESS, 1));
    subject.run(brain, FRAMES_PER_HOUR);
    Observation stress = Observation.of(subject, brain, FRAMES_PER_HOUR);
    double pfc = change(stress.glutamateUm(Region.PFC), pfcUm);
    findings.put("acute.pfc", pfc);
    findings.put("acute.pfcOverHip", pfc - change(stress.glutamateUm(Region.HIP), hipUm));
  }
}
