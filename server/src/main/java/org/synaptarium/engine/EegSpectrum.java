package org.synaptarium.engine;

/**
 * The running power spectrum of the EEG-like signal and its bands, relative to rest.
 *
 * <p>Units: Hz, nA²/Hz.
 */
final class EegSpectrum {

  /*
   * Welch's method [1]: every half second the latest 2.048 s, sampled at 500 Hz, are tapered (Hann)
   * and transformed; spectra are averaged for as long as the conditions stay the same, up to 8 s. A
   * band of width B seen for T seconds is known to about 1/sqrt(B T): after 8 s delta to 20 %, gamma
   * to 5 %. Rest is the average of all spectra taken at rest, up to a minute of them.
   * A change shows over the two seconds that the window needs to leave the old signal behind.
   *
   * [1] Welch 1967, "The use of fast Fourier transform for the estimation of power spectra"
   */
  private static final int SAMPLE_MS = 2;
  private static final int WINDOW = 1024;
  static final double BIN_HZ = 1000.0 / (SAMPLE_MS * WINDOW);

  /** The first bins are kept: 0 … 100 Hz. */
  static final int BINS = 205;

  private static final int SAMPLES_PER_FRAME = Brain.FRAME_MS / SAMPLE_MS;
  private static final int HOP_FRAMES = 10;
  private static final double HOP_MS = HOP_FRAMES * Brain.FRAME_MS;
  private static final double MEMORY_MAX_MS = 8_000;
  private static final double REST_SPECTRA_MAX = 120;
  private static final Band[] BANDS = Band.values();

  private final float[] window = new float[WINDOW];
  private final float[] power = new float[BINS];
  private final float[] powerAtRest = new float[BINS];
  private final ConditionMemory memory = new ConditionMemory(MEMORY_MAX_MS);
  private double restSpectra;
  private long frames;

  private final FourierKernel fourier = new FourierKernel(WINDOW);
  private final double[] taper = new double[WINDOW];
  private final double[] re = new double[WINDOW];
  private final double[] im = new double[WINDOW];
  private final double perHertz;

  EegSpectrum() {
    double squares = 0;
    for (int i = 0; i < WINDOW; i++) {
      taper[i] = 0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * (i + 0.5) / WINDOW);
      squares += taper[i] * taper[i];
    }
    perHertz = 2 * SAMPLE_MS / (1000 * squares);
  }

  void setRest(double[] conditions) {
    memory.setRest(conditions);
  }

  /** Takes in the signal of one frame, a value a millisecond. */
  void take(float[] fieldNa, double[] conditions) {
    memory.feel(conditions);
    int at = (int) (frames * SAMPLES_PER_FRAME % WINDOW);
    for (int i = 0; i < SAMPLES_PER_FRAME; i++) {
      window[(at + i) % WINDOW] = (fieldNa[SAMPLE_MS * i] + fieldNa[SAMPLE_MS * i + 1]) / 2;
    }
    frames++;
    if (frames * SAMPLES_PER_FRAME >= WINDOW && frames % HOP_FRAMES == 0) {
      transform((at + SAMPLES_PER_FRAME) % WINDOW);
    }
  }

  private void transform(int oldest) {
    double mean = 0;
    for (int i = 0; i < WINDOW; i++) {
      mean += window[i] / WINDOW;
    }
    for (int i = 0; i < WINDOW; i++) {
      re[i] = taper[i] * (window[(oldest + i) % WINDOW] - mean);
      im[i] = 0;
    }
    fourier.transform(re, im);
    double weight = memory.weightOf(HOP_MS);
    boolean resting = memory.isAtRest();
    restSpectra = Math.min(restSpectra + (resting || restSpectra == 0 ? 1 : 0), REST_SPECTRA_MAX);
    double restWeight = resting || restSpectra == 1 ? 1 / restSpectra : 0;
    for (int bin = 0; bin < BINS; bin++) {
      double density = (re[bin] * re[bin] + im[bin] * im[bin]) * perHertz;
      power[bin] += (float) (weight * (density - power[bin]));
      powerAtRest[bin] += (float) (restWeight * (density - powerAtRest[bin]));
    }
  }

  /** Returns the power of a band relative to rest; 1 until there is a spectrum. */
  double relative(Band band) {
    double rest = sum(powerAtRest, band);
    return rest > 0 ? sum(power, band) / rest : 1;
  }

  private static double sum(float[] density, Band band) {
    double sum = 0;
    for (int bin = 1; bin < BINS; bin++) {
      double hz = bin * BIN_HZ;
      sum += hz >= band.fromHz && hz < band.toHz ? density[bin] * BIN_HZ : 0;
    }
    return sum;
  }

  /** Returns the power of all bands, nA². */
  double total() {
    double sum = 0;
    for (Band band : BANDS) {
      sum += sum(power, band);
    }
    return sum;
  }

  double density(int bin) {
    return power[bin];
  }

  double densityAtRest(int bin) {
    return powerAtRest[bin];
  }

  void visit(StateVisitor state) {
    state.visit("EEG window", window, 0, WINDOW);
    state.visit("EEG power", power, 0, BINS);
    state.visit("EEG power at rest", powerAtRest, 0, BINS);
    memory.visit(state);
    restSpectra = state.visit("EEG spectra at rest", restSpectra);
    frames = state.visit("EEG frames", frames);
  }
}
