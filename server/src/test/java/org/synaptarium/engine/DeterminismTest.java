package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synaptarium.command.BrainCommand.FullReset;

/** The rules of docs/determinism.md that concern a running brain. */
class DeterminismTest {
  private static final int FRAMES = 16;

  /** What one thread reaches in one go: every other way of running must reach the same. */
  private static final List<Long> EXPECTED =
      Lessons.hashes(Brain.create(Lessons.SMALL), FRAMES, StepTeam.alone());

  private final StepTeam alone = StepTeam.alone();

  @Test
  void d1_replayedLogReproducesEveryHash() {
    List<Long> again = Lessons.hashes(Brain.create(Lessons.SMALL), FRAMES, alone);
    assertThat(again).isEqualTo(EXPECTED).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void d2_anyNumberOfThreadsGivesTheSameHashes(int threads) {
    try (StepTeam team = StepTeam.of(threads)) {
      assertThat(Lessons.hashes(Brain.create(Lessons.SMALL), FRAMES, team)).isEqualTo(EXPECTED);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 37, 50, 5_000})
  void d3_theCutIntoShardsDoesNotChangeTheNetwork(int neuronsPerShard) {
    assertThat(networkHash(neuronsPerShard)).isEqualTo(networkHash(100));
  }

  private static long networkHash(int neuronsPerShard) {
    Network network = new Network(Lessons.SMALL, neuronsPerShard);
    Conditions conditions = new Conditions();
    network.apply(conditions);
    network.run(300, conditions, StepTeam.alone(), 0, () -> {});
    StateDigest digest = new StateDigest();
    network.neurons().visit(digest);
    return digest.value();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void d4_aBrainRestoredAtAnyFrameGoesOnBitForBit(int every) {
    Brain brain = Brain.create(Lessons.SMALL);
    List<Long> hashes = new ArrayList<>();
    for (int f = 0; f < FRAMES; f++) {
      if (f % every == 0) {
        brain = Brain.restore(brain.keyframe());
      }
      hashes.addAll(Lessons.hashes(brain, 1, alone));
    }
    assertThat(hashes).isEqualTo(EXPECTED);
  }

  /** As a game with rollback proves that it is deterministic: go back, run again, compare. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7})
  void d4_goingBackAndRunningAgainChangesNothing(int frames) {
    Brain brain = Brain.create(Lessons.SMALL);
    for (int f = 0; f < FRAMES; f += frames) {
      byte[] before = brain.keyframe();
      List<Long> first = Lessons.hashes(brain, frames, alone);
      brain = Brain.restore(before);
      assertThat(Lessons.hashes(brain, frames, alone)).as("from frame %d", f).isEqualTo(first);
    }
  }

  @Test
  void d5_fullResetIsTheBrainAsCreated() {
    Brain brain = Brain.create(Lessons.SMALL);
    Lessons.hashes(brain, FRAMES, alone);
    brain.advance(List.of(new FullReset()), alone);
    Brain fresh = Brain.create(Lessons.SMALL);
    fresh.advance(List.of(), alone);
    assertThat(networkHash(brain)).isEqualTo(networkHash(fresh));
    assertThat(brain.body()).isEqualTo(fresh.body());
    assertThat(brain.bodyTimeMs()).isEqualTo(Brain.FRAME_MS);
    assertThat(brain.frame()).isEqualTo(FRAMES + 1);
  }

  private static long networkHash(Brain brain) {
    StateDigest digest = new StateDigest();
    brain.network().visit(digest);
    return digest.value();
  }

  @Test
  void d6_noiseDependsOnSeedStepAndNeuronOnly() {
    int[] streams = NoiseKernel.streams(1_000);
    int[] whole = new int[1_000];
    NoiseKernel.BACKGROUND.draw(whole, streams, 0, 1_000, NoiseKernel.stepKey(3, 44));
    int[] parts = new int[1_000];
    NoiseKernel.BACKGROUND.draw(parts, streams, 700, 1_000, NoiseKernel.stepKey(3, 44));
    NoiseKernel.BACKGROUND.draw(parts, streams, 0, 13, NoiseKernel.stepKey(3, 44));
    NoiseKernel.BACKGROUND.draw(parts, streams, 13, 700, NoiseKernel.stepKey(3, 44));
    assertThat(parts).isEqualTo(whole);
    NoiseKernel.BACKGROUND.draw(parts, streams, 0, 1_000, NoiseKernel.stepKey(3, 45));
    assertThat(parts).isNotEqualTo(whole);
  }

  @Test
  void d7_theDigestSeesEveryVariable() {
    Brain brain = Brain.create(Lessons.SMALL);
    Lessons.hashes(brain, 9, alone);
    byte[] keyframe = brain.keyframe();
    long untouched = brain.stateHash();
    Nudge counting = new Nudge(-1);
    brain.visit(counting);
    assertThat(counting.seen()).isGreaterThan(30);
    for (int v = 0; v < counting.seen(); v++) {
      Brain nudged = Brain.restore(keyframe);
      Nudge nudge = new Nudge(v);
      nudged.visit(nudge);
      assertThat(nudged.stateHash()).as(nudge.name()).isNotEqualTo(untouched);
    }
  }
}
