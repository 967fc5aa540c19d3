package org.synaptarium.science;

import java.util.List;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.RegionReadout;

/**
 * Rows 21 and 23: the glutamate dial a little up, and at its top until half the cells should die.
 */
final class ExcitotoxicityProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "21",
              "toxic.dead",
              "glutamate above 5 µM for as much as 75 µM × 5 min: cells killed",
              "%",
              Accept.between(35, 65),
              "lit: Choi 1987"),
          new Target(
              "23",
              "slight.rateE",
              "glutamate dial 1.6, two hours: pyramidal cells",
              "% of rest more",
              Accept.above(0),
              "model"),
          new Target(
              "23", "slight.dead", "same: cells killed or damaged", "%", Accept.atMost(0), "model"),
          new Target(
              "23",
              "severe.damageFirst",
              "dial at its top: from the first cells damaged to the first killed",
              "min",
              Accept.above(0),
              "model"),
          new Target(
              "23",
              "severe.dead",
              "same, until the exposure of row 21: cells killed",
              "%",
              Accept.above(1),
              "model"));

  private static final double SLIGHT = 1.6;

  /** 75 µM for 5 minutes, counted above the 5 µM that cells bear: what kills half of them. */
  private static final double EXPOSURE_UM_MIN = (75 - 5) * 5;

  private static final int LAPSE = 60;
  private static final double MINUTES_PER_FRAME = 0.05;
  private static final int MOST_FRAMES = 1_200;
  private static final double NOTICED = 0.01;

  /** Between points of the figure, µM·min; row 21's exposure is one of them. */
  static final double EXPOSURE_STEP = 10;

  static final int EXPOSURE_POINTS = 81;

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 500;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    slight(subject, findings);
    severe(subject, findings);
  }

  private static void slight(Subject subject, Findings findings) {
    Brain brain = subject.rested(Genotype.VAL_VAL);
    subject.give(brain, new SetLapse(1_800), new TurnDial(Dial.GLUTAMATE, SLIGHT));
    Observation more = Observation.of(subject, brain, Stages.SHORT_FRAMES);
    double rest = Stages.rest(subject).rateEHz(Region.PFC);
    findings.put("slight.rateE", Stages.change(more.rateEHz(Region.PFC), rest));
    RegionReadout pfc = brain.region(Region.PFC);
    findings.put("slight.dead", 100 * (pfc.deadShare() + pfc.damagedShare()));
  }

  private static void severe(Subject subject, Findings findings) {
    Brain brain = subject.rested(Genotype.VAL_VAL);
    subject.give(brain, new SetLapse(LAPSE), new TurnDial(Dial.GLUTAMATE, 8));
    double[] damaged = new double[EXPOSURE_POINTS];
    double[] dead = new double[EXPOSURE_POINTS];
    double exposure = 0;
    double damagedAtMin = Double.NaN;
    double deadAtMin = Double.NaN;
    int point = 0;
    for (int i = 0; i < MOST_FRAMES && point < EXPOSURE_POINTS; i++) {
      exposure += Math.max(0, brain.region(Region.PFC).glutamateUm() - 5) * MINUTES_PER_FRAME;
      subject.give(brain);
      RegionReadout pfc = brain.region(Region.PFC);
      if (Double.isNaN(damagedAtMin) && pfc.damagedShare() > NOTICED) {
        damagedAtMin = i * MINUTES_PER_FRAME;
      }
      if (Double.isNaN(deadAtMin) && pfc.deadShare() > NOTICED) {
        deadAtMin = i * MINUTES_PER_FRAME;
      }
      for (; point < EXPOSURE_POINTS && exposure >= point * EXPOSURE_STEP; point++) {
        damaged[point] = 100 * pfc.damagedShare();
        dead[point] = 100 * pfc.deadShare();
      }
    }
    double killed = dead[(int) (EXPOSURE_UM_MIN / EXPOSURE_STEP)];
    findings.put("toxic.dead", killed);
    findings.put("severe.dead", killed);
    findings.put("severe.damageFirst", deadAtMin - damagedAtMin);
    findings.curve("damaged", damaged);
    findings.curve("dead", dead);
  }
}
