package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synaptarium.command.Limits;

class GrainsTest {
  private static final int FRAMES = 12;
  private static final BrainSpec BEFORE_GRAINS = Lessons.SMALL.by(ModelRevision.UNROUNDED);

  private final StepTeam alone = StepTeam.alone();

  /** Notes which variables hold something else than whole grains. */
  private static final class Search extends PassingVisitor {
    private final Set<String> grained = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();

    @Override
    public void visit(String name, float[] values, int from, int to) {
      float grain = Grains.grainOf(name);
      if (grain == 0) {
        return;
      }
      grained.add(name);
      for (int i = from; i < to; i++) {
        if (values[i] / grain != Math.rint(values[i] / grain)) {
          broken.add(name);
        }
      }
    }
  }

  private static Search search(Brain brain) {
    var search = new Search();
    brain.visit(search);
    return search;
  }

  @ParameterizedTest
  @EnumSource
  void d20_afterEachFrameTheFastStateIsWholeGrains(Circuit circuit) {
    Brain brain = Brain.create(new BrainSpec(circuit, 400, 7, Genotype.VAL_VAL, Severity.HEALTHY));
    for (int frame = 0; frame < FRAMES; frame++) {
      brain.advance(circuit == Circuit.CLASSROOM ? Lessons.busy(frame) : List.of(), alone);
      assertThat(search(brain).broken).as("frame %d", frame).isEmpty();
    }
    assertThat(search(brain).grained).hasSize(11);
  }

  @Test
  void d20_aBrainOfBeforeThereWereGrainsGoesOnWithoutThemAndSoDoItsKeyframes() {
    Brain brain = Brain.create(BEFORE_GRAINS);
    Lessons.hashes(brain, FRAMES, alone);
    assertThat(search(brain).broken).contains("membrane voltage", "AMPA conductance");
    Brain restored = Brain.restore(brain.keyframe());
    Brain old = Brain.restore(asVersion2(brain.keyframe()));
    assertThat(old.spec()).isEqualTo(BEFORE_GRAINS);
    List<Long> goesOn = Lessons.hashes(brain, FRAMES, alone);
    assertThat(Lessons.hashes(restored, FRAMES, alone)).isEqualTo(goesOn);
    assertThat(Lessons.hashes(old, FRAMES, alone)).isEqualTo(goesOn);
    assertThat(Lessons.hashes(Brain.create(Lessons.SMALL), 2 * FRAMES, alone))
        .doesNotContainAnyElementsOf(goesOn);
  }

  /** Returns a keyframe as it was written before brains told their revision. */
  private static byte[] asVersion2(byte[] keyframe) {
    int revisionAt = 4 + 2 + 4 + 8 + 3;
    byte[] old = new byte[keyframe.length - 1];
    System.arraycopy(keyframe, 0, old, 0, revisionAt);
    System.arraycopy(keyframe, revisionAt + 1, old, revisionAt, old.length - revisionAt);
    ByteBuffer bytes = ByteBuffer.wrap(old).putShort(4, (short) 2);
    CRC32C sum = new CRC32C();
    sum.update(old, 0, old.length - 4);
    bytes.putInt(old.length - 4, (int) sum.getValue());
    return old;
  }

  @Test
  void d10_aKeyframeOfARevisionFromTheFutureIsRefused() {
    byte[] keyframe = Brain.create(Lessons.SMALL).keyframe();
    keyframe[4 + 2 + 4 + 8 + 3] = 99;
    CRC32C sum = new CRC32C();
    sum.update(keyframe, 0, keyframe.length - 4);
    ByteBuffer.wrap(keyframe).putInt(keyframe.length - 4, (int) sum.getValue());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Brain.restore(keyframe))
        .withMessageContaining("model revision 99");
  }

  @Test
  void d20_valuesGoToTheNearestGrainAndHalvesToTheEvenOne() {
    float[] values = {0.3f, 0.125f, 0.375f, -0.125f, -0.376f, -54.2f, Float.NaN, 1e-20f};
    Grains.round(values, 0, values.length, 0.25f);
    assertThat(values).containsExactly(0.25f, 0, 0.5f, 0, -0.5f, -54.25f, Float.NaN, 0);
    float[] again = values.clone();
    Grains.round(again, 0, again.length, 0.25f);
    assertThat(again).isEqualTo(values);
  }

  /** Rounding favours no direction, so it moves no mean. */
  @Test
  void d20_meansStayWhatTheyAre() {
    float[] values = new float[100_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (10 * CounterRandom.unit(CounterRandom.bits(5, i)));
    }
    double before = mean(values);
    Grains.round(values, 0, values.length, 1f / 8);
    assertThat(mean(values)).isCloseTo(before, within(5e-4));
  }

  private static double mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  @Test
  void everyRevisionHasItsNumberAndCommandsKnowTheNewest() {
    assertThat(Arrays.stream(ModelRevision.values()).map(r -> ModelRevision.of(r.number())))
        .containsExactly(ModelRevision.values());
    assertThat(ModelRevision.NEWEST.number()).isEqualTo(Limits.NEWEST_MODEL_REVISION);
    assertThatIllegalArgumentException().isThrownBy(() -> ModelRevision.of(0));
  }
}
