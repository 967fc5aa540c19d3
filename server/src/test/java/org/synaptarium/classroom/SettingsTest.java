package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetHypothesis;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Modulator;

class SettingsTest {
  @Test
  void whatWasSetIsSeenAndCanBeTakenBack() {
    Settings rest = Settings.atRest();
    Settings set =
        rest.after(new SetBlocker(Blocker.TTX, true))
            .after(new SetModulator(Modulator.DOPAMINE_D1, 0.5))
            .after(new SetArrow(Arrow.BDNF_TO_MTOR, false))
            .after(new SetHypothesis(Hypothesis.DISINHIBITION, false));
    assertThat(set.blockers()).containsExactly(Blocker.TTX);
    assertThat(set.modulators()).containsEntry(Modulator.DOPAMINE_D1, 0.5);
    assertThat(set.cutArrows()).containsExactly(Arrow.BDNF_TO_MTOR);
    assertThat(set.hypotheses()).isEmpty();
    assertThat(
            set.after(new SetBlocker(Blocker.TTX, false))
                .after(new SetModulator(Modulator.DOPAMINE_D1, 0))
                .after(new SetArrow(Arrow.BDNF_TO_MTOR, true))
                .after(new SetHypothesis(Hypothesis.DISINHIBITION, true)))
        .isEqualTo(rest);
  }
}
