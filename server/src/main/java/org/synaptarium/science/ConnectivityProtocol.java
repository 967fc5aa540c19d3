package org.synaptarium.science;

import java.util.List;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.ConnectivityReadout;
import org.synaptarium.engine.Genotype;

/**
 * Rows 20 and 22: how the slow signals of parcels go together after stress, after a dose, and
 * during one. The treated brain is held against one that got nothing and is as far from its stress,
 * so that the end of the stress counts for nothing.
 */
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
              "24 h after 0.5 mg/kg: of what an untreated brain lacks then, restored",
              "%",
              Accept.atLeast(50),
              "lit: Abdallah 2017"),
          new Target(
              "22",
              "connectivity.dmn",
              "0.8 µM: coherence of the DMN with itself, HIP and PFC",
              "% of rest more",
              Accept.below(0),
              "lit: Scheidegger 2012"));

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 3 * Stages.MINUTE_FRAMES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    ConnectivityReadout rest = Stages.rest(subject).connectivity();
    double well = rest.globalPfc();
    double ill = seen(subject, Stages.stressed(subject, Genotype.VAL_VAL)).globalPfc();
    double untreated = nextDay(subject, Arm.NOTHING);
    double treated = nextDay(subject, Arm.DOSE_0_5);
    findings.putShare("connectivity.stress", 100 * (ill - well), well);
    findings.putShare("connectivity.restored", 100 * (treated - untreated), well - untreated);
    ConnectivityReadout low = Stages.under(subject, Stages.LOW_UM).connectivity();
    double coherence = rest.dmnCoherence();
    findings.putShare("connectivity.dmn", 100 * (low.dmnCoherence() - coherence), coherence);
    findings.curve("connectivity", new double[] {well, ill, untreated, treated});
  }

  private static double nextDay(Subject subject, Arm arm) {
    return seen(subject, Brain.restore(Growth.of(subject, arm).nextDay())).globalPfc();
  }

  private static ConnectivityReadout seen(Subject subject, Brain brain) {
    subject.give(brain, new SetLapse(1));
    return Observation.of(subject, brain, Stages.MINUTE_FRAMES).connectivity();
  }
}
