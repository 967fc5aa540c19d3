package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.CuePattern;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Route;

/** The two-area circuit does what Ramirez-Mahaluf et al. 2017 published of it. */
class TwoAreaCircuitTest {
  private static final int SECOND = 1_000 / Brain.FRAME_MS;
  private static final CuePattern SAD = new CuePattern(Pattern.NEGATIVE, 1, 1_000);
  private static final CuePattern COGNITIVE = new CuePattern(Pattern.NEW, 1, 1_000);

  private final StepTeam alone = StepTeam.alone();

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void inHealthEachCueHoldsItsAreaAndSilencesTheOther(long seed) {
    Brain brain = brain(Severity.HEALTHY, seed);
    double[] unprompted = rates(brain, 2);
    assertThat(unprompted[0]).isLessThan(5);
    assertThat(unprompted[1]).isLessThan(5);
    double[] sad = seconds(brain, 4, SAD);
    assertThat(sad[0]).isBetween(35.0, 45.0);
    assertThat(sad[1]).isLessThan(5);
    double[] cognitive = seconds(brain, 4, COGNITIVE);
    assertThat(cognitive[0]).isLessThan(5);
    assertThat(cognitive[1]).isBetween(35.0, 45.0);
  }

  @ParameterizedTest
  @EnumSource(names = {"MILD", "MODERATE"})
  void inMildAndModerateIllnessVaccFiresUnpromptedButTheCognitiveCueStillWins(Severity severity) {
    Brain brain = brain(severity, 3);
    rates(brain, 6);
    assertThat(rates(brain, 2)[0]).isGreaterThan(35);
    double[] cognitive = seconds(brain, 5, COGNITIVE);
    assertThat(cognitive[0]).isLessThan(5);
    assertThat(cognitive[1]).isGreaterThan(30);
  }

  @Test
  void inSevereIllnessTheCognitiveCueFailsAndSerotoninBringsItBack() {
    Brain brain = brain(Severity.SEVERE, 4);
    rates(brain, 3);
    assertThat(rates(brain, 2)[0]).isGreaterThan(40);
    double[] failed = seconds(brain, 8, COGNITIVE);
    assertThat(failed[0]).isGreaterThan(40);
    assertThat(failed[1]).isLessThan(5);
    double[] treated = seconds(brain, 6, new SetModulator(Modulator.SEROTONIN_1A, 0.6), COGNITIVE);
    assertThat(treated[0]).isLessThan(5);
    assertThat(treated[1]).isGreaterThan(30);
  }

  @Test
  void theGlutamateDialMakesAHealthyBrainAsIllAsItsSeveritySays() {
    Brain ill = brain(Severity.MODERATE, 5);
    Brain turned = brain(Severity.HEALTHY, 5);
    turned.advance(List.of(new TurnDial(Dial.GLUTAMATE, 2)), alone);
    rates(ill, 6);
    rates(turned, 6);
    assertThat(rates(turned, 2)[0]).isBetween(0.9 * rates(ill, 2)[0], 1.1 * rates(ill, 2)[0]);
  }

  @Test
  void aRunIsTheSameOnTwoThreadsAndFromAKeyframe() {
    Brain one = brain(Severity.MILD, 6);
    Brain other = brain(Severity.MILD, 6);
    try (StepTeam team = StepTeam.of(2)) {
      for (int f = 0; f < 2 * SECOND; f++) {
        List<BrainCommand> commands = f == 3 ? List.of(SAD) : List.of();
        one.advance(commands, alone);
        other = f == 5 ? Brain.restore(other.keyframe()) : other;
        other.advance(commands, team);
      }
    }
    assertThat(other.stateHash()).isEqualTo(one.stateHash());
  }

  @Test
  void aFullResetBringsBackTheBeginningWithItsSeverity() {
    Brain brain = brain(Severity.SEVERE, 7);
    Brain fresh = brain(Severity.SEVERE, 7);
    seconds(brain, 1, new TurnDial(Dial.GLUTAMATE, 0));
    brain.advance(List.of(new FullReset()), alone);
    fresh.advance(List.of(), alone);
    assertThat(brain.spec().severity()).isEqualTo(Severity.SEVERE);
    assertThat(brain.region(Region.VACC)).isEqualTo(fresh.region(Region.VACC));
  }

  @Test
  void whatHasNoMeaningIsNotUnderstood() {
    assertThat(Circuit.TWO_AREA.understands(SAD)).isTrue();
    assertThat(Circuit.TWO_AREA.understands(new SetLapse(1))).isTrue();
    assertThat(Circuit.TWO_AREA.understands(new SetLapse(2))).isFalse();
    assertThat(Circuit.TWO_AREA.understands(new TurnDial(Dial.STRESS, 1))).isFalse();
    var dose = new GiveKetamine(Route.IV_BOLUS, 0.5, 0);
    assertThat(Circuit.TWO_AREA.understands(dose)).isFalse();
    assertThat(Circuit.CLASSROOM.understands(dose)).isTrue();
  }

  @Test
  void severityIsRefusedForAClassroomBrain() {
    assertThatThrownBy(
            () -> new BrainSpec(Circuit.CLASSROOM, 200, 1, Genotype.VAL_VAL, Severity.MILD))
        .hasMessageContaining("severity");
  }

  @Test
  void allSynapsesAreCountedAndTheShownOnesLive() {
    Brain brain = brain(Severity.HEALTHY, 8);
    assertThat(brain.livingSynapses()).isEqualTo(2L * (1_000 * 1_000 + 800 * 200));
    SynapseSample shown = brain.microscope().synapses(Region.DLPFC, 100);
    assertThat(brain.microscope().living(shown)).isEqualTo(100);
    assertThat(Arrays.stream(shown.pre())).allMatch(pre -> pre >= 1_000 && pre < 1_800);
  }

  private static Brain brain(Severity severity, long seed) {
    return Brain.create(new BrainSpec(Circuit.TWO_AREA, 2_000, seed, Genotype.VAL_VAL, severity));
  }

  /** Runs so many seconds after the commands and returns the rates of the last two, vACC first. */
  private double[] seconds(Brain brain, int seconds, BrainCommand... commands) {
    brain.advance(List.of(commands), alone);
    rates(brain, seconds - 2);
    return rates(brain, 2);
  }

  private double[] rates(Brain brain, int seconds) {
    double[] rates = new double[2];
    int frames = seconds * SECOND;
    for (int f = 0; f < frames; f++) {
      brain.advance(List.of(), alone);
      rates[0] += brain.region(Region.VACC).rateEHz() / frames;
      rates[1] += brain.region(Region.DLPFC).rateEHz() / frames;
    }
    return rates;
  }
}
