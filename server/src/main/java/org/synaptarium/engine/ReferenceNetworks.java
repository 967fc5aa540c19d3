package org.synaptarium.engine;

/** Runs a reference network for a while and says what it did. */
public final class ReferenceNetworks {
  private static final int FRAMES_PER_SECOND = 1000 / ReferenceNetwork.FRAME_MS;

  /** Until the network has forgotten how it began. */
  private static final int FORGET_FRAMES = 3;

  /**
   * What is compared with other simulators.
   *
   * @param cvIsi coefficient of variation of inter-spike intervals, mean over excitatory cells
   * @param pairCorrelation of spike counts in 10 ms, mean over pairs of 500 excitatory cells
   */
  public record Figures(double rateEHz, double rateIHz, double cvIsi, double pairCorrelation) {}

  private ReferenceNetworks() {}

  /** Runs the published network of {@code seed} for 0.3 s, then measures {@code seconds}. */
  public static Figures run(ReferenceModel model, long seed, int seconds, StepTeam team) {
    ReferenceNetwork network = ReferenceNetwork.create(model, model.publishedNeurons(), seed);
    for (int f = 0; f < FORGET_FRAMES; f++) {
      network.advance(team);
    }
    SpikeStatistics statistics =
        new SpikeStatistics(network.neurons(), network::isExcitatory, ReferenceNetwork.FRAME_STEPS);
    for (int f = 0; f < seconds * FRAMES_PER_SECOND; f++) {
      network.advance(team);
      statistics.add(network);
    }
    return new Figures(
        statistics.rateEHz(),
        statistics.rateIHz(),
        statistics.cvIsi(),
        statistics.pairCorrelation());
  }
}
