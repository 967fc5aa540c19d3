package org.synaptarium.science;

import java.util.List;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;

/** Rows 20 and 22: correlations between parcels after stress, after a dose, and during one. */
final class ConnectivityProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "20",
              "connectivity.stress",
              "21 days of stress: global connectivity of the PFC",
              "% of rest more",
              Accept.atMost(-10),
              "lit: Liston 2009; Abdallah 2017"),
          new Target(
              "20",
              "connectivity.restored",
              "24 h after 0.5 mg/kg: lost connectivity restored",
              "%",
              Accept.atLeast(50),
              "lit: Abdallah 2017"),
          new Target(
              "22",
              "connectivity.dmn",
              "0.8 µM: coherence within the DMN",
              "% of rest more",
              Accept.below(0),
              "lit: Scheidegger 2012"));

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 2 * Stages.LONG_FRAMES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Connectivity rest = Stages.rest(subject).connectivity();
    Connectivity low = Stages.under(subject, Stages.LOW_UM).connectivity();
    double ill = global(subject, Stages.stressed(subject, Genotype.VAL_VAL));
    double treated = global(subject, Brain.restore(Growth.of(subject, Arm.DOSE_0_5).nextDay()));
    double well = rest.global(Region.PFC);
    findings.put("connectivity.stress", Stages.change(ill, well));
    findings.put("connectivity.restored", 100 * (treated - ill) / (well - ill));
    findings.put(
        "connectivity.dmn", Stages.change(low.within(Region.DMN), rest.within(Region.DMN)));
    findings.curve("connectivity", new double[] {well, ill, treated});
  }

  private static double global(Subject subject, Brain brain) {
    subject.give(brain, new SetLapse(1));
    return Observation.of(subject, brain, Stages.LONG_FRAMES).connectivity().global(Region.PFC);
  }
}
