package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark networks of the field: what they do, and that nothing but the seed decides it. */
class ReferenceNetworkTest {
  private static final int SMALL = 2_500;
  private static final int FRAMES = 4;

  /** What a frame may allocate: the team's task, not a byte for each of its thousand steps. */
  private static final long FRAME_BYTES = 4_000;

  /** What one thread reaches in one go: every other way of running must reach the same. */
  private static final Map<ReferenceModel, List<Long>> EXPECTED =
      new EnumMap<>(ReferenceModel.class);

  private final StepTeam alone = StepTeam.alone();

  @BeforeAll
  static void runOnOneThread() {
    for (ReferenceModel model : ReferenceModel.values()) {
      EXPECTED.put(model, hashes(create(model), StepTeam.alone()));
    }
  }

  /**
   * The same on every machine and in every release, unless a commit says why it changes. The size
   * of the state stands beside its digest, so that a variable that was forgotten is told from one
   * that came out otherwise.
   */
  @ParameterizedTest
  @CsvSource({"BRUNEL2000, 51bd3130215120ef, 22796", "COBA, 31fb9ae4620401d2, 42540"})
  void d1_referenceNetworksReachTheirGoldenState(ReferenceModel model, String hash, long bytes) {
    ReferenceNetwork network = create(model);
    for (int f = 0; f < FRAMES; f++) {
      network.advance(alone);
    }
    Snapshot snapshot = new Snapshot();
    network.visit(snapshot);
    assertThat("%016x %d".formatted(network.stateHash(), snapshot.bytes()))
        .isEqualTo(hash + " " + bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void d2_referenceNetworksDoNotDependOnThreads(int threads) {
    for (ReferenceModel model : ReferenceModel.values()) {
      try (StepTeam team = StepTeam.of(threads)) {
        assertThat(hashes(create(model), team)).as(model.toString()).isEqualTo(EXPECTED.get(model));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void d3_theCutIntoShardsDoesNotChangeAReferenceNetwork(ReferenceModel model) {
    List<Integer> spikes = spikes(ReferenceNetwork.create(model, SMALL, 3, SMALL));
    assertThat(spikes).hasSizeGreaterThan(1_000);
    assertThat(spikes(ReferenceNetwork.create(model, SMALL, 3, 300))).isEqualTo(spikes);
    assertThat(spikes(ReferenceNetwork.create(model, SMALL, 3, 777))).isEqualTo(spikes);
  }

  private List<Integer> spikes(ReferenceNetwork network) {
    List<Integer> spikes = new ArrayList<>();
    for (int f = 0; f < FRAMES; f++) {
      network.advance(alone);
      for (int s = 0; s < network.count(); s++) {
        spikes.add(network.step(s) * SMALL + network.neuron(s));
      }
    }
    return spikes;
  }

  @ParameterizedTest
  @CsvSource({"BRUNEL2000, 1", "BRUNEL2000, 2", "COBA, 1", "COBA, 3"})
  void d4_aReferenceNetworkTakenBackGoesOnBitForBit(ReferenceModel model, int every) {
    ReferenceNetwork network = create(model);
    ReferenceNetwork other = create(model);
    List<Long> hashes = new ArrayList<>();
    for (int f = 0; f < FRAMES; f++) {
      if (f % every == 0) {
        Snapshot snapshot = new Snapshot();
        network.visit(snapshot);
        network.advance(alone);
        other.visit(snapshot.rewound());
        network = other;
        other = create(model);
      }
      network.advance(alone);
      hashes.add(network.stateHash());
    }
    assertThat(hashes).isEqualTo(EXPECTED.get(model));
  }

  private static List<Long> hashes(ReferenceNetwork network, StepTeam team) {
    List<Long> hashes = new ArrayList<>();
    for (int f = 0; f < FRAMES; f++) {
      network.advance(team);
      hashes.add(network.stateHash());
    }
    return hashes;
  }

  private static ReferenceNetwork create(ReferenceModel model) {
    return ReferenceNetwork.create(model, SMALL, 7);
  }

  @ParameterizedTest
  @EnumSource
  void aStepAllocatesNothing(ReferenceModel model) {
    ReferenceNetwork network = create(model);
    for (int f = 0; f < 5; f++) {
      network.advance(alone);
    }
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int f = 0; f < 5; f++) {
      network.advance(alone);
    }
    long perFrame = (threads.getCurrentThreadAllocatedBytes() - before) / 5;
    assertThat(perFrame).isLessThan(FRAME_BYTES);
  }

  /** What the literature says and what 20 seeds gave stands in docs/benchmarks.md. */
  @Test
  void brunel2000FiresAsynchronouslyAndIrregularlyAtThePublishedRate() {
    ReferenceNetworks.Figures figures =
        ReferenceNetworks.run(ReferenceModel.BRUNEL2000, 7, 1, alone);
    assertThat(figures.rateEHz()).isCloseTo(meanFieldRateHz(), withinPercentage(2));
    assertThat(figures.rateIHz()).isCloseTo(meanFieldRateHz(), withinPercentage(2));
    assertThat(figures.cvIsi()).isBetween(0.35, 0.45);
    assertThat(figures.pairCorrelation()).isBetween(-0.01, 0.02);
  }

  /**
   * The rate at which cells fire when they get what cells of this rate send [Brunel 2000, model A]:
   * in the diffusion approximation, so good to a percent or two.
   */
  private static double meanFieldRateHz() {
    double low = 1;
    double high = 200;
    while (high - low > 1e-6) {
      double middle = (low + high) / 2;
      if (rateUnder(middle) > middle) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double rateUnder(double rateHz) {
    double external = 20 / (0.1 * 0.020) * 2;
    double meanMv = 0.1 * 0.020 * (external + 1_000 * rateHz - 5 * 250 * rateHz);
    double spreadMv =
        Math.sqrt(0.1 * 0.1 * 0.020 * (external + 1_000 * rateHz + 25 * 250 * rateHz));
    double from = (10 - meanMv) / spreadMv;
    double to = (20 - meanMv) / spreadMv;
    int parts = 400;
    double sum = 0;
    for (int i = 0; i < parts; i++) {
      sum += risingTail(from + (i + 0.5) * (to - from) / parts);
    }
    return 1 / (0.002 + 0.020 * Math.sqrt(Math.PI) * sum * (to - from) / parts);
  }

  /** Returns exp(x²) (1 + erf x), which is 2/√π ∫ exp(2 x t - t²) dt over all t from 0. */
  private static double risingTail(double x) {
    double sum = 0;
    double dt = 0.005;
    for (double t = dt / 2; t < 10; t += dt) {
      sum += Math.exp(2 * x * t - t * t);
    }
    return 2 / Math.sqrt(Math.PI) * sum * dt;
  }

  @Test
  void cobaStaysActiveByItselfAfterTheKick() {
    ReferenceNetworks.Figures figures = ReferenceNetworks.run(ReferenceModel.COBA, 7, 3, alone);
    assertThat(figures.rateEHz()).isBetween(15.0, 21.0);
    assertThat(figures.rateIHz()).isBetween(15.0, 21.0);
    assertThat(figures.cvIsi()).isBetween(0.9, 2.5);
  }

  @Test
  void sizesThatANetworkCannotHaveAreRefusedWithTheirRange() {
    for (int neurons : new int[] {0, -50, 12_501, 100_050}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReferenceNetwork.create(ReferenceModel.BRUNEL2000, neurons, 1))
          .withMessage(
              "neurons is %d; allowed for brunel2000: a multiple of 50 from 1250 to 100000 cells",
              neurons);
    }
  }
}
