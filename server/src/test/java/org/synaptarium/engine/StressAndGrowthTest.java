package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;

/** Three weeks of stress, then a dose: the spiking network is in the loop all the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StressAndGrowthTest {
  private static final long DAY_MS = 86_400_000;
  private static final BrainCommand DOSE = new GiveKetamine(Route.IV_INFUSION, 0.5, 40);

  private final StepTeam alone = StepTeam.alone();
  private byte[] stressed = {};
  private double spinesAfterStress;

  @BeforeAll
  void stressForThreeWeeks() {
    Brain brain = Brain.create(new BrainSpec(2_000, 21, Genotype.VAL_VAL));
    brain.advance(List.of(new TurnDial(Dial.STRESS, 1), new SetLapse(86_400)), alone);
    run(brain, 21 * DAY_MS);
    brain.advance(List.of(new TurnDial(Dial.STRESS, 0), new SetLapse(7_200)), alone);
    RegionReadout pfc = brain.region(Region.PFC);
    spinesAfterStress = pfc.spineDensity();
    assertThat(spinesAfterStress).isBetween(0.70, 0.85);
    assertThat(pfc.ampaDrive()).isBetween(0.45, 0.70);
    assertThat(brain.region(Region.HIP).spineDensity()).isBetween(0.70, 0.85);
    assertThat(brain.region(Region.AMY).spineDensity()).isBetween(1.15, 1.40);
    assertThat(pfc.deadShare()).isZero();
    stressed = brain.keyframe();
  }

  private void run(Brain brain, long untilBodyMs) {
    while (brain.bodyTimeMs() < untilBodyMs) {
      brain.advance(List.of(), alone);
    }
  }

  private double spinesADayAfter(BrainCommand... commands) {
    Brain brain = Brain.restore(stressed);
    brain.advance(List.of(commands), alone);
    run(brain, 22 * DAY_MS);
    return brain.region(Region.PFC).spineDensity();
  }

  @Test
  void aDoseBringsMostSpinesBackWithinADayUnlessGrowthIsBlocked() {
    double untreated = spinesADayAfter();
    double gain = spinesADayAfter(DOSE) - untreated;
    double small = spinesADayAfter(new GiveKetamine(Route.IV_INFUSION, 0.1, 40)) - untreated;
    double rapamycin = spinesADayAfter(new SetBlocker(Blocker.RAPAMYCIN, true), DOSE) - untreated;
    double nbqx = spinesADayAfter(new SetBlocker(Blocker.NBQX, true), DOSE) - untreated;
    double deficit = 1 - spinesAfterStress;
    assertThat((untreated + gain - spinesAfterStress) / deficit).isGreaterThan(0.6);
    assertThat(small).isLessThan(0.3 * gain);
    assertThat(rapamycin).isLessThan(0.15 * gain);
    assertThat(nbqx).isLessThan(0.15 * gain);
  }
}
