package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand.CuePattern;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetHypothesis;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Command;
import org.synaptarium.command.Control;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Route;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Severity;
import org.synaptarium.scenario.Scenario;

/** Nobody can ask of a brain of two areas what it has no answer to. */
class TwoAreaPolicyTest {
  private static final BrainSpec SPEC =
      new BrainSpec(Circuit.TWO_AREA, 200, 1, Genotype.VAL_VAL, Severity.HEALTHY);

  @Test
  void whatHasNoMeaningIsRefusedWithWhatHas() {
    Optional<Refusal> refusal = objectionTo(new GiveKetamine(Route.IV_BOLUS, 0.5, 0));
    assertThat(refusal.orElseThrow().allowed()).contains("cues", "glutamate");
    assertThat(objectionTo(new TurnDial(Dial.STRESS, 0.5))).isPresent();
    assertThat(objectionTo(new SetLapse(60))).isPresent();
  }

  @Test
  void whatActsOnBodyOrKetamineIsRefusedWhicheverItIs() {
    assertThat(objectionTo(new GiveControl(Control.SALINE, 0.1))).isPresent();
    for (Blocker blocker : Blocker.values()) {
      assertThat(objectionTo(new SetBlocker(blocker, true))).as(blocker.name()).isPresent();
    }
    for (Arrow arrow : Arrow.values()) {
      assertThat(objectionTo(new SetArrow(arrow, false))).as(arrow.name()).isPresent();
    }
    for (Hypothesis hypothesis : Hypothesis.values()) {
      assertThat(objectionTo(new SetHypothesis(hypothesis, true)))
          .as(hypothesis.name())
          .isPresent();
    }
    assertThat(objectionTo(new SetModulator(Modulator.DOPAMINE_D1, 1))).isPresent();
    assertThat(objectionTo(new SetModulator(Modulator.DOPAMINE_D2, 1))).isPresent();
    assertThat(objectionTo(new SetModulator(Modulator.SEROTONIN_2A, 1))).isPresent();
  }

  @Test
  void cuesTreatmentsAndTheGlutamateDialAreFree() {
    assertThat(objectionTo(new CuePattern(Pattern.NEGATIVE, 1, 500))).isEmpty();
    assertThat(objectionTo(new SetModulator(Modulator.SEROTONIN_1A, 1))).isEmpty();
    assertThat(objectionTo(new SetModulator(Modulator.GABA_TONE, 4))).isEmpty();
    assertThat(objectionTo(new TurnDial(Dial.GLUTAMATE, 2))).isEmpty();
  }

  private static Optional<Refusal> objectionTo(Command command) {
    Scenario blank = Scenario.blank();
    Scenario twoAreas =
        new Scenario(
            blank.id(),
            blank.title(),
            blank.summary(),
            blank.narration(),
            blank.level(),
            blank.minutes(),
            blank.references(),
            SPEC,
            blank.lapse(),
            blank.policies(),
            blank.timeline(),
            blank.chapters(),
            blank.durationMs(),
            blank.expectations(),
            blank.prepared(),
            blank.picture(),
            blank.text());
    return new Policy(TestClass.LIMITS)
        .objectionTo(Person.HOST, command, 0, new ClassState(twoAreas, "hash"));
  }
}
