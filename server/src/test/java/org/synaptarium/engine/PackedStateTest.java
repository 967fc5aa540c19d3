package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;

/** What is packed comes back to the bit, whatever the brain has been through. */
class PackedStateTest {
  private static final BrainSpec SPEC = new BrainSpec(400, 3, Genotype.VAL_VAL);

  private static Brain lively;
  private static byte[] packed;

  @BeforeAll
  static void live() {
    lively = Brain.create(SPEC);
    run(lively, 30, new TurnDial(Dial.GLUTAMATE, 1.4), new GiveKetamine(Route.IV_BOLUS, 0.5, 0));
    packed = PackedState.of(lively);
  }

  private static void run(Brain brain, int frames, BrainCommand... first) {
    brain.advance(List.of(first), StepTeam.alone());
    for (int frame = 1; frame < frames; frame++) {
      brain.advance(List.of(), StepTeam.alone());
    }
  }

  @Test
  void aBrainGoesOnBitForBitFromItsPackedState() {
    Brain other = Brain.create(SPEC);
    run(other, 3, new TurnDial(Dial.STRESS, 1));
    PackedState.into(other, packed);
    assertThat(other.keyframe()).isEqualTo(lively.keyframe());
    Brain untouched = Brain.restore(lively.keyframe());
    run(untouched, 5);
    run(other, 5);
    assertThat(other.stateHash()).isEqualTo(untouched.stateHash());
  }

  @ParameterizedTest
  @EnumSource(Circuit.class)
  void everyCircuitAndRevisionComesBack(Circuit circuit) {
    for (ModelRevision revision : ModelRevision.values()) {
      BrainSpec spec =
          new BrainSpec(circuit, 400, 5, Genotype.MET_MET, Severity.values()[0], revision);
      Brain brain = Brain.create(spec);
      run(brain, 8, new TurnDial(Dial.GLUTAMATE, 1.3));
      Brain other = Brain.create(spec);
      PackedState.into(other, PackedState.of(brain));
      assertThat(other.keyframe()).isEqualTo(brain.keyframe());
    }
  }

  @Test
  void aLivelyBrainTakesAFourthOfItsKeyframe() {
    assertThat((double) packed.length / lively.keyframe().length).isBetween(0.15, 0.3);
  }

  @Test
  void cutOrDamagedBytesAreRefusedOrGiveAnotherBrain() {
    Brain victim = Brain.create(SPEC);
    var random = new Random(11);
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      boolean cut = i % 2 == 0;
      byte[] damaged = Arrays.copyOf(packed, cut ? random.nextInt(packed.length) : packed.length);
      if (!cut) {
        damaged[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        PackedState.into(victim, damaged);
      } catch (IllegalArgumentException expected) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThanOrEqualTo(100);
  }

  @Test
  void bytesTooManyAreRefused() {
    byte[] longer = Arrays.copyOf(packed, packed.length + 1);
    assertThatThrownBy(() -> PackedState.into(Brain.create(SPEC), longer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than the brain");
  }
}
