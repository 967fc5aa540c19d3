package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.scenario.Scenario;

/** A hand that drags a dial to its end, or back to nothing, must not end the class. */
class DialEndsTest {
  private static final int FRAMES = 4;

  @ParameterizedTest
  @EnumSource(Dial.class)
  void aBrainLivesAtBothEndsOfEveryDial(Dial dial) {
    Brain brain = Brain.create(Scenario.blank().spec());
    for (double end : new double[] {dial.range().min(), dial.range().max()}) {
      brain.advance(List.of(new TurnDial(dial, end)), StepTeam.alone());
      for (int frame = 0; frame < FRAMES; frame++) {
        brain.advance(List.of(), StepTeam.alone());
      }
    }
    assertThat(brain.frame()).isEqualTo(2 * (FRAMES + 1));
  }
}
