package org.synaptarium.science;

import java.util.Arrays;
import org.synaptarium.engine.FourierKernel;

/**
 * Power spectral density of a signal sampled once a millisecond, by Welch's method: Hann windows of
 * 8.192 s that overlap by half, each less its mean.
 */
final class Spectrum {
  private static final int WINDOW = 8_192;
  private static final double SAMPLES_PER_S = 1_000;
  private static final FourierKernel FOURIER = new FourierKernel(WINDOW);

  private final double[] density = new double[WINDOW / 2];
  private final int windows;

  private Spectrum(int windows) {
    this.windows = windows;
  }

  static Spectrum of(double[] signal) {
    int windows = signal.length < WINDOW ? 0 : (signal.length - WINDOW) / (WINDOW / 2) + 1;
    Spectrum spectrum = new Spectrum(windows);
    for (int w = 0; w < windows; w++) {
      spectrum.add(signal, w * (WINDOW / 2));
    }
    return spectrum;
  }

  private void add(double[] signal, int from) {
    double mean = 0;
    for (int i = 0; i < WINDOW; i++) {
      mean += signal[from + i] / WINDOW;
    }
    double[] re = new double[WINDOW];
    double[] im = new double[WINDOW];
    double weight = 0;
    for (int i = 0; i < WINDOW; i++) {
      double hann = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW);
      re[i] = (signal[from + i] - mean) * hann;
      weight += hann * hann;
    }
    FOURIER.transform(re, im);
    double scale = 2 / (SAMPLES_PER_S * weight * windows);
    for (int k = 0; k < density.length; k++) {
      density[k] += scale * (re[k] * re[k] + im[k] * im[k]);
    }
  }

  /** Returns the power between two frequencies, both included; NaN for too short a signal. */
  double power(double fromHz, double toHz) {
    if (windows == 0) {
      return Double.NaN;
    }
    double sum = 0;
    for (int k = 1; k < density.length; k++) {
      double hz = k * hzPerBin();
      if (hz >= fromHz && hz <= toHz) {
        sum += density[k] * hzPerBin();
      }
    }
    return sum;
  }

  /** Returns the power in each band of half an octave around {@code centresHz}. */
  double[] halfOctaves(double[] centresHz) {
    double half = Math.pow(2, 0.25);
    return Arrays.stream(centresHz).map(hz -> power(hz / half, hz * half)).toArray();
  }

  private static double hzPerBin() {
    return SAMPLES_PER_S / WINDOW;
  }
}
