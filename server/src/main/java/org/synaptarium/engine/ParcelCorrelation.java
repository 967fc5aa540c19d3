package org.synaptarium.engine;

/**
 * Slow signals of the parcels, as functional imaging would see them, and their correlations.
 *
 * <p>Units: the signal is how often the parcel's pyramidal cells fire, spikes a tick.
 */
final class ParcelCorrelation {

  /*
   * What widens vessels is the glutamate that active pyramidal cells release [1]; their firing foretells
   * the blood's response [2], and large models of the brain drive it with the rate of the excitatory
   * population [3]. Currents would not do here: input that interneurons share raises GABA currents and
   * lowers AMPA ones, and in a sum of both it cancels.
   * The response itself lasts seconds [4]. Here it is two equal low-passes (a gamma function, as in [4])
   * run a tenth as long, so that a lesson can show correlations of seconds instead of minutes [teach].
   * Means and covariances are averaged for as long as the conditions stay the same, up to a minute of
   * neural time.
   *
   * [1] Attwell 2010  [2] Mukamel 2005  [3] Kringelbach 2020  [4] Boynton 1996
   */
  private static final double VASCULAR_TAU_MS = 100;
  private static final double LOW_PASS = 1 - StrictMath.exp(-DriveSensor.TICK_MS / VASCULAR_TAU_MS);
  private static final double MEMORY_MAX_MS = 60_000;

  /** Then the filters, which start at 0, have forgotten all but a two-thousandth of that. */
  private static final long SETTLED_MS = 1_000;

  /** Before so much neural time a correlation says nothing. */
  private static final double KNOWN_AFTER_MS = 1_000;

  /** Correlations are bounded by this before Fisher's transform. */
  private static final double NEARLY_ONE = 0.999;

  private static final int N = Parcels.COUNT;

  private final double[] first = new double[N];
  private final double[] slow = new double[N];
  private final double[] mean = new double[N];

  /** Upper triangle, row by row, diagonal included. */
  private final double[] covariance = new double[N * (N + 1) / 2];

  private final ConditionMemory memory = new ConditionMemory(MEMORY_MAX_MS);
  private final double[] deviation = new double[N];

  /** How long the filters have run, as long as that matters. */
  private long filteredMs;

  void setRest(double[] conditions) {
    memory.setRest(conditions);
  }

  /** Takes in what the parcels did in one tick. */
  void take(double[] spikes, double[] conditions) {
    memory.feel(conditions);
    for (int i = 0; i < N; i++) {
      first[i] += LOW_PASS * (spikes[i] - first[i]);
      slow[i] += LOW_PASS * (first[i] - slow[i]);
    }
    if (filteredMs < SETTLED_MS) {
      filteredMs += DriveSensor.TICK_MS;
      System.arraycopy(slow, 0, mean, 0, N);
      return;
    }
    double weight = memory.weightOf(DriveSensor.TICK_MS);
    for (int i = 0; i < N; i++) {
      deviation[i] = slow[i] - mean[i];
      mean[i] += weight * deviation[i];
    }
    int at = 0;
    for (int i = 0; i < N; i++) {
      for (int j = i; j < N; j++) {
        covariance[at] += weight * ((1 - weight) * deviation[i] * deviation[j] - covariance[at]);
        at++;
      }
    }
  }

  /** Returns the correlation of two parcels' slow signals, 0 while it is not known. */
  double correlation(int i, int j) {
    double product = covariance[at(i, i)] * covariance[at(j, j)];
    if (memory.ms() < KNOWN_AFTER_MS || product <= 0) {
      return i == j ? 1 : 0;
    }
    return covariance[at(i, j)] / StrictMath.sqrt(product);
  }

  private static int at(int i, int j) {
    int a = Math.min(i, j);
    return a * N - a * (a - 1) / 2 + Math.abs(i - j);
  }

  /** Returns Fisher's z of the correlation of two parcels. */
  private double z(int i, int j) {
    double r = Math.clamp(correlation(i, j), -NEARLY_ONE, NEARLY_ONE);
    return 0.5 * StrictMath.log((1 + r) / (1 - r));
  }

  /** Returns the mean of Fisher's z between the region's parcels and all others. */
  double globalConnectivity(Region region) {
    int from = region.index() * Parcels.PER_REGION;
    double sum = 0;
    int pairs = 0;
    for (int i = from; i < from + Parcels.PER_REGION; i++) {
      for (int j = 0; j < N; j++) {
        boolean counts = i != j && covariance[at(j, j)] > 0;
        sum += counts ? z(i, j) : 0;
        pairs += counts ? 1 : 0;
      }
    }
    return pairs > 0 ? sum / pairs : 0;
  }

  /** Returns the mean of Fisher's z between the parcels of two regions, or within one. */
  double coherence(Region a, Region b) {
    int fromA = a.index() * Parcels.PER_REGION;
    int fromB = b.index() * Parcels.PER_REGION;
    double sum = 0;
    int pairs = 0;
    for (int i = fromA; i < fromA + Parcels.PER_REGION; i++) {
      for (int j = fromB; j < fromB + Parcels.PER_REGION; j++) {
        sum += i == j ? 0 : z(i, j);
        pairs += i == j ? 0 : 1;
      }
    }
    return sum / pairs;
  }

  /** Returns the parcel's signal as a deviation from its mean, relative to that mean. */
  double signal(int parcel) {
    return mean[parcel] > 0 ? slow[parcel] / mean[parcel] - 1 : 0;
  }

  /** Returns the neural time that the correlations are taken over, ms. */
  double windowMs() {
    return memory.ms();
  }

  void visit(StateVisitor state) {
    state.visit("parcel current, first stage", first, 0, N);
    state.visit("parcel signal", slow, 0, N);
    state.visit("parcel mean", mean, 0, N);
    state.visit("parcel covariance", covariance, 0, covariance.length);
    memory.visit(state);
    filteredMs = state.visit("parcels filtered, ms", filteredMs);
  }
}
