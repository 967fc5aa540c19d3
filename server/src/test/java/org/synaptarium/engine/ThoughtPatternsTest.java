package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.CuePattern;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Route;

/** How long thought patterns hold, what weakens and strengthens them, and who takes over. */
class ThoughtPatternsTest {
  private static final int SEEDS = 3;
  private static final double CUE_MS = 300;
  private static final StepTeam ALONE = StepTeam.alone();

  private static final List<byte[]> RESTED = new ArrayList<>();
  private static final List<byte[]> STRESSED = new ArrayList<>();

  /** For how long rested brains hold each thought, ms: what several claims are compared with. */
  private static final Map<Pattern, Double> RESTED_HELD_MS = new EnumMap<>(Pattern.class);

  @BeforeAll
  static void makeBrains() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Brain brain = Brain.create(new BrainSpec(2_000, 300 + seed, Genotype.VAL_VAL));
      run(brain, 20);
      RESTED.add(brain.keyframe());
      run(brain, 420, new SetLapse(86_400), new TurnDial(Dial.STRESS, 1));
      run(brain, 20, new SetLapse(1));
      STRESSED.add(brain.keyframe());
    }
    for (Pattern pattern : Pattern.values()) {
      RESTED_HELD_MS.put(pattern, meanHeldMs(RESTED, pattern));
    }
  }

  private static void run(Brain brain, int frames, BrainCommand... commands) {
    brain.advance(List.of(commands), ALONE);
    for (int frame = 1; frame < frames; frame++) {
      brain.advance(List.of(), ALONE);
    }
  }

  private static ThoughtReadout thought(Brain brain, Pattern pattern) {
    return brain.thoughts().get(pattern.ordinal());
  }

  /** Cues the pattern and returns for how long it is held, at most 10 s. */
  private static double heldMs(Brain brain, Pattern pattern, double cueMs) {
    run(brain, 10 + (int) (cueMs / Brain.FRAME_MS), new CuePattern(pattern, 1, cueMs));
    for (int frame = 0; frame < 180 && thought(brain, pattern).holds(); frame++) {
      run(brain, 1);
    }
    return thought(brain, pattern).dwellMs();
  }

  private static double meanHeldMs(List<byte[]> brains, Pattern pattern, BrainCommand... before) {
    double sum = 0;
    for (byte[] keyframe : brains) {
      Brain brain = Brain.restore(keyframe);
      run(brain, 60, before);
      run(brain, 1, new SetLapse(1));
      sum += heldMs(brain, pattern, CUE_MS) / brains.size();
    }
    return sum;
  }

  private static double restedHeldMs(Pattern pattern) {
    return Objects.requireNonNull(RESTED_HELD_MS.get(pattern));
  }

  @Test
  void aCuedThoughtOutlastsItsCueAndThenEnds() {
    for (Pattern pattern : Pattern.values()) {
      assertThat(restedHeldMs(pattern)).as(pattern.name()).isBetween(5 * CUE_MS, 8_000.0);
    }
  }

  @Test
  void aBrainWithoutACueHoldsNoThought() {
    for (byte[] keyframe : RESTED) {
      Brain brain = Brain.restore(keyframe);
      for (int frame = 0; frame < 200; frame++) {
        run(brain, 1);
        assertThat(brain.thoughts()).noneMatch(ThoughtReadout::holds);
      }
    }
  }

  @Test
  void stressLengthensTheNegativeThoughtAndShortensTheNewOne() {
    assertThat(meanHeldMs(STRESSED, Pattern.NEGATIVE))
        .isGreaterThan(1.15 * restedHeldMs(Pattern.NEGATIVE));
    assertThat(meanHeldMs(STRESSED, Pattern.NEW)).isLessThan(0.8 * restedHeldMs(Pattern.NEW));
  }

  @Test
  void aLowDoseShortensTheNegativeThoughtWhileItIsOnBoardUnlessItsArrowIsCut() {
    BrainCommand[] dose = {new SetLapse(60), new TurnDial(Dial.KETAMINE, 0.8)};
    BrainCommand[] cut = {
      new SetLapse(60),
      new TurnDial(Dial.KETAMINE, 0.8),
      new SetArrow(Arrow.KETAMINE_TO_PYRAMIDS, false)
    };
    double dosed = meanHeldMs(RESTED, Pattern.NEGATIVE, dose);
    assertThat(dosed).isLessThan(0.8 * restedHeldMs(Pattern.NEGATIVE));
    assertThat(meanHeldMs(RESTED, Pattern.NEGATIVE, cut)).isGreaterThan(1.2 * dosed);
  }

  @Test
  void repeatedCuesTakeOverWhileBdnfIsHighAndNotWhenItsArrowIsCut() {
    int tookOver = 0;
    int withoutLearning = 0;
    List<byte[]> brains = STRESSED.subList(0, 2);
    for (byte[] keyframe : brains) {
      Brain learning = trained(keyframe, true);
      Brain cut = trained(keyframe, false);
      assertThat(thought(learning, Pattern.NEW).strength()).isGreaterThan(1.3);
      assertThat(thought(cut, Pattern.NEW).strength()).isCloseTo(1, within(0.01));
      tookOver += newPrevails(learning) ? 1 : 0;
      withoutLearning += newPrevails(cut) ? 1 : 0;
    }
    assertThat(tookOver).isEqualTo(brains.size());
    assertThat(withoutLearning).isLessThan(tookOver);
  }

  /** Gives a dose, ten cues in the hours when BDNF is high, and time to let both fade. */
  private static Brain trained(byte[] stressed, boolean learns) {
    Brain brain = Brain.restore(stressed);
    run(brain, 1, new SetArrow(Arrow.BDNF_TO_LEARNING, learns));
    run(brain, 80, new SetLapse(1_800), new GiveKetamine(Route.IV_INFUSION, 0.5, 40));
    run(brain, 1, new SetLapse(1));
    for (int cue = 0; cue < 10; cue++) {
      run(brain, 40, new CuePattern(Pattern.NEW, 1, 500));
    }
    // Six hours later drug and BDNF are back at rest, and no spine has grown yet.
    run(brain, 120, new SetLapse(3_600));
    run(brain, 40, new SetLapse(1));
    return brain;
  }

  /** Tells whether the new thought gets hold of a brain that holds the negative one. */
  private static boolean newPrevails(Brain brain) {
    run(brain, 20, new CuePattern(Pattern.NEGATIVE, 1, CUE_MS));
    run(brain, 30, new CuePattern(Pattern.NEW, 1, 500));
    return thought(brain, Pattern.NEW).holds();
  }

  @Test
  void aThoughtIsNoSurgeForTheBodyClock() {
    for (byte[] keyframe : RESTED) {
      Brain brain = Brain.restore(keyframe);
      run(brain, 40);
      double before = brain.region(Region.PFC).ampaDrive();
      run(brain, 40, new CuePattern(Pattern.NEW, 1, CUE_MS));
      assertThat(thought(brain, Pattern.NEW).overlap()).isGreaterThan(0.6);
      assertThat(brain.region(Region.PFC).ampaDrive()).isLessThan(before + 0.1);
    }
  }

  @Test
  void d1_thoughtsAreTheSameOnAnyNumberOfThreadsAndAfterRestoring() {
    BrainSpec spec = new BrainSpec(2_000, 9, Genotype.VAL_VAL);
    Brain one = Brain.create(spec);
    Brain four = Brain.create(spec);
    try (StepTeam team = StepTeam.of(4)) {
      one.advance(List.of(new CuePattern(Pattern.NEGATIVE, 1, CUE_MS)), ALONE);
      four.advance(List.of(new CuePattern(Pattern.NEGATIVE, 1, CUE_MS)), team);
      Brain restored = Brain.restore(one.keyframe());
      for (int frame = 0; frame < 12; frame++) {
        one.advance(List.of(), ALONE);
        four.advance(List.of(), team);
        restored.advance(List.of(), ALONE);
      }
      assertThat(thought(one, Pattern.NEGATIVE).holds()).isTrue();
      assertThat(four.stateHash()).as("seed 9").isEqualTo(one.stateHash());
      assertThat(restored.stateHash()).as("seed 9").isEqualTo(one.stateHash());
    }
  }
}
