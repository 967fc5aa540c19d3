package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;

class KeyframeTest {
  /** A class of today fits a hundred keyframes into 12 MB. */
  private static final int CLASSROOM_MAX_BYTES = 120_000;

  private final StepTeam alone = StepTeam.alone();

  @Test
  void keyframeOfAClassroomBrainIsSmall() {
    Brain brain = Brain.create(new BrainSpec(2_000, 7, Genotype.VAL_VAL));
    brain.advance(List.of(), alone);
    assertThat(brain.keyframe().length).isLessThan(CLASSROOM_MAX_BYTES);
  }

  @Test
  void d10_damagedKeyframeIsRefused() {
    byte[] keyframe = Brain.create(Lessons.SMALL).keyframe();
    for (int at = 0; at < keyframe.length; at += 251) {
      byte[] damaged = keyframe.clone();
      damaged[at] ^= 0x10;
      assertThatIllegalArgumentException()
          .as("byte %d", at)
          .isThrownBy(() -> Brain.restore(damaged));
    }
    for (int length : new int[] {0, 3, 20, keyframe.length - 1}) {
      byte[] cut = Arrays.copyOf(keyframe, length);
      assertThatIllegalArgumentException()
          .as("%d bytes", length)
          .isThrownBy(() -> Brain.restore(cut));
    }
  }

  @Test
  void restoredBrainShowsTheSameReadouts() {
    Brain brain = Brain.create(Lessons.SMALL);
    Lessons.hashes(brain, 9, alone);
    Brain restored = Brain.restore(brain.keyframe());
    assertThat(restored.body()).isEqualTo(brain.body());
    assertThat(restored.dials()).isEqualTo(brain.dials());
    assertThat(restored.bodyTimeMs()).isEqualTo(brain.bodyTimeMs());
    assertThat(restored.eeg()).isEqualTo(brain.eeg());
    assertThat(restored.spikes().count()).isEqualTo(brain.spikes().count());
    for (Region region : Region.values()) {
      assertThat(restored.region(region)).isEqualTo(brain.region(region));
    }
  }

  /**
   * A cell that has just fired is held at reset, and what its voltage was is forgotten; so sodium
   * channels are shut for a frame before, and nobody has fired.
   */
  @Test
  void d11_anExplodedVariableIsNamedAtTheFramesEdge() {
    Brain brain = Brain.create(Lessons.SMALL);
    brain.advance(List.of(new BrainCommand.SetBlocker(Blocker.TTX, true)), alone);
    brain.visit(new Nudge(indexOf("membrane voltage", brain.keyframe()), Float.NaN));
    assertThatExceptionOfType(BrainExploded.class)
        .isThrownBy(() -> brain.advance(List.of(), alone))
        .satisfies(
            exploded -> {
              assertThat(exploded.variable()).isEqualTo("membrane voltage");
              assertThat(exploded.frame()).isEqualTo(2);
            });
  }

  private static int indexOf(String variable, byte[] keyframe) {
    for (int i = 0; ; i++) {
      Nudge nudge = new Nudge(i);
      Brain.restore(keyframe).visit(nudge);
      assertThat(i).as(variable).isLessThan(nudge.seen());
      if (nudge.name().equals(variable)) {
        return i;
      }
    }
  }
}
