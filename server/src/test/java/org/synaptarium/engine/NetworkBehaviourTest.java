package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;

/** What the spiking network does at rest, under ketamine and under glutamate; see docs/model.md. */
class NetworkBehaviourTest {
  private static final BrainSpec CLASSROOM = new BrainSpec(2_000, 21, Genotype.VAL_VAL);

  private record Rates(double e, double i) {}

  private final StepTeam alone = StepTeam.alone();

  private Rates ratesAfter(Brain brain, BrainCommand... commands) {
    brain.advance(List.of(commands), alone);
    ratesOver(brain, 15);
    return ratesOver(brain, 30);
  }

  private Rates ratesOver(Brain brain, int frames) {
    double e = 0;
    double i = 0;
    for (int f = 0; f < frames; f++) {
      brain.advance(List.of(), alone);
      e += brain.region(Region.PFC).rateEHz() / frames;
      i += brain.region(Region.PFC).rateIHz() / frames;
    }
    return new Rates(e, i);
  }

  @Test
  void interneuronsYieldToALowDoseAndPyramidalCellsRise() {
    Brain brain = Brain.create(CLASSROOM);
    Rates rest = ratesAfter(brain);
    assertThat(rest.e()).isBetween(0.5, 5.0);
    assertThat(rest.i()).isBetween(4.0, 20.0);
    Rates low = ratesAfter(brain, new SetLapse(600), new TurnDial(Dial.KETAMINE, 0.8));
    // One seed and a second and a half scatter; the mean of many is what the validation asks for.
    assertThat(low.i() / rest.i()).isBetween(0.6, 0.95);
    assertThat(low.e() / rest.e()).isBetween(1.2, 1.9);
    Rates high = ratesAfter(brain, new TurnDial(Dial.KETAMINE, 10));
    assertThat(high.e() / rest.e()).isLessThan(1);
  }

  @Test
  void aLittleMoreGlutamateExcitesAndKillsNobody() {
    Brain brain = Brain.create(CLASSROOM);
    Rates rest = ratesAfter(brain);
    Rates more = ratesAfter(brain, new SetLapse(3_600), new TurnDial(Dial.GLUTAMATE, 1.6));
    assertThat(more.e()).isGreaterThan(rest.e());
    assertThat(brain.region(Region.PFC).deadShare()).isZero();
    assertThat(brain.region(Region.PFC).damagedShare()).isZero();
  }

  @Test
  void theTopOfTheGlutamateDialDamagesThenKillsWithinMinutes() {
    Brain brain = Brain.create(CLASSROOM);
    brain.advance(List.of(new SetLapse(60), new TurnDial(Dial.GLUTAMATE, 8)), alone);
    boolean damagedBeforeDead = false;
    while (brain.bodyTimeMs() < 15 * 60_000) {
      brain.advance(List.of(), alone);
      RegionReadout pfc = brain.region(Region.PFC);
      damagedBeforeDead |= pfc.damagedShare() > 0.05 && pfc.deadShare() < 0.02;
    }
    assertThat(damagedBeforeDead).isTrue();
    assertThat(brain.region(Region.PFC).deadShare()).isGreaterThan(0.5);
    assertThat(brain.region(Region.PFC).glutamateUm()).isGreaterThan(20);
  }

  @Test
  void halfTheCellsDieOfSeventyFiveMicromolarForFiveMinutes() {
    Excitotoxicity toxicity = new Excitotoxicity(CLASSROOM);
    float[] gain = new float[2_000];
    toxicity.apply(Region.HIP, (75 - GlutamateParameters.TOXIC_ABOVE_UM) * 5, gain);
    int dead = 0;
    for (int i = 500; i < 1_000; i++) {
      dead += gain[i] == 0 ? 1 : 0;
    }
    assertThat(dead / 500.0).isBetween(0.35, 0.65);
  }
}
