package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void d11_anExplodedVariableIsNamedAtTheFramesEdge() {
    Brain brain = Brain.create(Lessons.SMALL);
    int variables = count(brain);
    int voltage = 0;
    while (voltage < variables && !nameOf(voltage).equals("membrane voltage")) {
      voltage++;
    }
    brain.visit(new Nudge(voltage, Float.NaN));
    assertThatExceptionOfType(BrainExploded.class)
        .isThrownBy(() -> brain.advance(List.of(), alone))
        .satisfies(
            exploded -> {
              assertThat(exploded.variable()).isEqualTo("membrane voltage");
              assertThat(exploded.frame()).isEqualTo(1);
            });
  }

  private static int count(Brain brain) {
    Nudge counting = new Nudge(-1);
    brain.visit(counting);
    return counting.seen();
  }

  private static String nameOf(int variable) {
    Nudge nudge = new Nudge(variable);
    Brain.create(Lessons.SMALL).visit(nudge);
    return nudge.name();
  }
}
