package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.StepTeam;

class BytePlanesTest {
  @Test
  void whateverWasPackedComesBackOfAnyLength() {
    var random = new Random(3);
    for (int length : new int[] {0, 1, 2, 3, 4, 5, 63, 1_021, 8_000, 8_001, 40_000}) {
      byte[] plain = new byte[length];
      random.nextBytes(plain);
      assertThat(BytePlanes.unpack(BytePlanes.pack(plain), length)).isEqualTo(plain);
    }
  }

  @Test
  void aBrainsKeyframeShrinksToAThird() {
    Brain brain = Brain.create(new BrainSpec(400, 3, Genotype.VAL_VAL));
    for (int frame = 0; frame < 10; frame++) {
      brain.advance(List.of(), StepTeam.alone());
    }
    byte[] keyframe = brain.keyframe();
    byte[] packed = BytePlanes.pack(keyframe);
    assertThat((double) packed.length / keyframe.length).isBetween(0.2, 0.4);
    assertThat(BytePlanes.unpack(packed, keyframe.length)).isEqualTo(keyframe);
  }

  @Test
  void cutOrDamagedBytesAreRefused() {
    byte[] packed = BytePlanes.pack(new byte[500]);
    assertThatThrownBy(() -> BytePlanes.unpack(packed, 501))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    assertThatThrownBy(() -> BytePlanes.unpack(cut, 500))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] damaged = packed.clone();
    damaged[0] = 7; // no kind of block
    assertThatThrownBy(() -> BytePlanes.unpack(damaged, 500))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
