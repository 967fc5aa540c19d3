package org.synaptarium.science;

import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.ConnectivityReadout;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.RegionReadout;
import org.synaptarium.engine.SpikeTrain;

/** What a brain did over some frames: rates, single cells of the prefrontal cortex, its EEG. */
final class Observation {
  private static final double MS_PER_STEP = 0.1;
  private static final int REGIONS = Circuit.SLOTS;

  private final int frames;
  private final double[] rateEHz = new double[REGIONS];
  private final double[] rateIHz = new double[REGIONS];
  private final double[] glutamateUm = new double[REGIONS];
  private final double[] ampaDrive = new double[REGIONS];
  private final double[] eeg;
  private final Intervals intervals;
  private ConnectivityReadout connectivity;
  private int seen;

  private Observation(Brain brain, int frames) {
    this.frames = frames;
    eeg = new double[frames * Brain.FRAME_MS];
    intervals = new Intervals(brain.anatomy().excitatoryPerRegion());
    connectivity = brain.signals().connectivity();
  }

  /** Runs {@code frames} frames and watches. */
  static Observation of(Subject subject, Brain brain, int frames) {
    Observation observation = new Observation(brain, frames);
    subject.run(brain, frames, observation::add);
    return observation;
  }

  private void add(Brain brain) {
    for (Region region : brain.spec().circuit().regions()) {
      RegionReadout readout = brain.region(region);
      int r = region.index();
      rateEHz[r] += readout.rateEHz() / frames;
      rateIHz[r] += readout.rateIHz() / frames;
      glutamateUm[r] += readout.glutamateUm() / frames;
      ampaDrive[r] += readout.ampaDrive() / frames;
    }
    float[] field = brain.eeg();
    for (int i = 0; i < field.length; i++) {
      eeg[seen * Brain.FRAME_MS + i] = field[i];
    }
    SpikeTrain spikes = brain.spikes();
    for (int i = 0; i < spikes.count(); i++) {
      int neuron = spikes.neuron(i);
      if (neuron < brain.anatomy().excitatoryPerRegion()) {
        intervals.spike(neuron, seen * Brain.FRAME_MS + spikes.step(i) * MS_PER_STEP);
      }
    }
    connectivity = brain.signals().connectivity();
    seen++;
  }

  double rateEHz(Region region) {
    return rateEHz[region.index()];
  }

  double rateIHz(Region region) {
    return rateIHz[region.index()];
  }

  double glutamateUm(Region region) {
    return glutamateUm[region.index()];
  }

  double ampaDrive(Region region) {
    return ampaDrive[region.index()];
  }

  /** Returns the intervals between spikes of prefrontal pyramidal cells. */
  Intervals intervals() {
    return intervals;
  }

  /** Returns how the parcels went together in the time watched. */
  ConnectivityReadout connectivity() {
    return connectivity;
  }

  Spectrum spectrum() {
    return Spectrum.of(eeg);
  }
}
