package org.synaptarium.engine;

/** What instruments outside the head read from a brain: bands of the EEG-like signal, parcels. */
final class Signals {
  private final EegSpectrum spectrum = new EegSpectrum();
  private final ParcelCorrelation parcels = new ParcelCorrelation();

  void setRest(double[] conditions) {
    spectrum.setRest(conditions);
    parcels.setRest(conditions);
  }

  void endTick(FrameMeter meter, double[] conditions) {
    parcels.take(meter.tickParcelsNa(), conditions);
  }

  void endFrame(FrameMeter meter, double[] conditions) {
    spectrum.take(meter.fieldNa(), conditions);
  }

  EegSpectrum spectrum() {
    return spectrum;
  }

  ParcelCorrelation parcels() {
    return parcels;
  }

  void visit(StateVisitor state) {
    spectrum.visit(state);
    parcels.visit(state);
  }
}
