package org.synaptarium.engine;

/** Power of the EEG-like signal in each band, relative to the same brain's rest. */
public record BandPowers(double delta, double theta, double alpha, double beta, double gamma) {

  static BandPowers of(EegSpectrum spectrum) {
    return new BandPowers(
        spectrum.relative(Band.DELTA),
        spectrum.relative(Band.THETA),
        spectrum.relative(Band.ALPHA),
        spectrum.relative(Band.BETA),
        spectrum.relative(Band.GAMMA));
  }
}
