package org.synaptarium.frame;

import java.util.Arrays;
import org.synaptarium.engine.SpikeTrain;

/**
 * The spikes of one frame that a screen shows, sorted by millisecond, then neuron.
 *
 * @param neurons display id of the neuron that fired each spike
 * @param atMs when within the frame it fired, ms
 */
public record SpikeRaster(short[] neurons, byte[] atMs) {

  /** A raster plot of a phone has fewer dots, and 12 KiB a frame is what a school's Wi-Fi bears. */
  public static final int MAX_SPIKES = 4096;

  private static final int STEPS_PER_MS = 10;

  /** Returns the number of spikes. */
  public int count() {
    return neurons.length;
  }

  /**
   * Reduces a frame's spikes to the shown neurons; of too many, keeps those of every n-th neuron.
   */
  static SpikeRaster of(SpikeTrain train, DisplaySample sample) {
    int[] keys = new int[train.count()];
    int shown = 0;
    for (int i = 0; i < train.count(); i++) {
      int id = sample.displayId(train.neuron(i));
      if (id >= 0) {
        keys[shown++] = (train.step(i) / STEPS_PER_MS) << 16 | id;
      }
    }
    int kept = shown;
    for (int everyNth = 2; kept > MAX_SPIKES; everyNth++) {
      kept = keepEveryNth(keys, shown, everyNth);
    }
    // Within a millisecond the train is ordered by its finer steps, so the keys need sorting.
    Arrays.sort(keys, 0, kept);
    short[] neurons = new short[kept];
    byte[] atMs = new byte[kept];
    for (int i = 0; i < kept; i++) {
      neurons[i] = (short) keys[i];
      atMs[i] = (byte) (keys[i] >>> 16);
    }
    return new SpikeRaster(neurons, atMs);
  }

  /* Moves the kept keys to the front; a later, larger n starts again from what the last one left out too. */
  private static int keepEveryNth(int[] keys, int shown, int n) {
    int kept = 0;
    for (int i = 0; i < shown; i++) {
      if ((keys[i] & 0xFFFF) % n == 0) {
        int key = keys[i];
        keys[i] = keys[kept];
        keys[kept++] = key;
      }
    }
    return kept;
  }
}
