package org.synaptarium.science;

import static org.synaptarium.science.Stages.DAY_MS;

import java.util.List;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;

/** Rows 13 and 14, and the second half of 21: three weeks of stress and three of rest after it. */
final class ChronicStressProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "13",
              "stress.pfcSpines",
              "21 days of stress: PFC spines",
              "% of rest more",
              Accept.between(-30, -15),
              "lit: Radley 2006"),
          new Target(
              "13",
              "stress.pfcDrive",
              "same: AMPA drive of PFC pyramidal cells on the last day",
              "% of rest more",
              Accept.between(-55, -30),
              "lit: Yuen 2012"),
          new Target(
              "14",
              "stress.hipSpines",
              "same: HIP spines",
              "% of rest more",
              Accept.between(-30, -15),
              "lit: Watanabe 1992"),
          new Target(
              "14",
              "stress.amySpines",
              "same: AMY spines",
              "% of rest more",
              Accept.between(15, 40),
              "lit: Vyas 2002"),
          new Target(
              "14",
              "after.hipSpines",
              "21 days later: HIP spines",
              "% of rest",
              Accept.atLeast(90),
              "lit: Conrad 1999"),
          new Target(
              "14",
              "after.amyKept",
              "21 days later: growth of AMY kept",
              "%",
              Accept.atLeast(50),
              "lit: Vyas 2004"),
          new Target(
              "21",
              "stress.dead",
              "21 days of stress: cells killed, all regions",
              "%",
              Accept.below(1),
              "lit: atrophy, not death"));

  static final int DAYS = 2 * ChronicStress.DAYS;

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return DAYS * ChronicStress.FRAMES_PER_DAY;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Brain brain = Stages.stressed(subject, Genotype.VAL_VAL);
    findings.put("stress.pfcSpines", percent(brain, Region.PFC) - 100);
    findings.put(
        "stress.pfcDrive",
        Stages.change(ChronicStress.of(subject, Genotype.VAL_VAL).lastDrive(), 1));
    findings.put("stress.hipSpines", percent(brain, Region.HIP) - 100);
    double amyGrowth = percent(brain, Region.AMY) - 100;
    findings.put("stress.amySpines", amyGrowth);
    double dead = 0;
    for (Region region : brain.spec().circuit().regions()) {
      dead += 100 * brain.region(region).deadShare() / brain.spec().circuit().regions().size();
    }
    findings.put("stress.dead", dead);
    subject.give(brain, new TurnDial(Dial.STRESS, 0), new SetLapse(DAY_MS / 1_000));
    subject.runUntil(brain, DAYS * DAY_MS, _ -> {});
    findings.put("after.hipSpines", percent(brain, Region.HIP));
    findings.put("after.amyKept", 100 * (percent(brain, Region.AMY) - 100) / amyGrowth);
  }

  private static double percent(Brain brain, Region region) {
    return 100 * brain.region(region).spineDensity();
  }
}
