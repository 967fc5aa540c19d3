package org.synaptarium.engine;

/** What instruments outside the head read from a brain: bands of the EEG-like signal, parcels. */
public final class Signals {
  private final EegSpectrum spectrum = new EegSpectrum();
  private final ParcelCorrelation parcels = new ParcelCorrelation();

  Signals() {}

  void setRest(double[] conditions) {
    spectrum.setRest(conditions);
    parcels.setRest(conditions);
  }

  void endTick(FrameMeter meter, double[] conditions) {
    parcels.take(meter.tickParcelSpikes(), conditions);
  }

  void endFrame(FrameMeter meter, double[] conditions) {
    spectrum.take(meter.fieldNa(), conditions);
  }

  /** Returns the power of the EEG-like signal's bands over the last seconds, relative to rest. */
  public BandPowers bands() {
    return BandPowers.of(spectrum);
  }

  /** Returns how the slow signals of the parcels go together. */
  public ConnectivityReadout connectivity() {
    return ConnectivityReadout.of(parcels);
  }

  void visit(StateVisitor state) {
    spectrum.visit(state);
    parcels.visit(state);
  }
}
