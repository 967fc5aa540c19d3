package org.synaptarium.frame;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.SynapseSample;

/**
 * Makes the images of one brain, frame after frame.
 *
 * <p>It remembers who was dead in the image before, and the latest state hash: hashing a brain
 * costs more than picturing it. Not thread-safe: owned by the loop that owns the brain.
 */
public final class FrameBuilder {

  /** A hash a second of neural time: enough for a badge and for bisecting a run that differs. */
  public static final int HASH_EVERY_FRAMES = 20;

  private final Layout layout;
  private final List<SynapseSample> shownSynapses;
  private int[] deadBefore = {};
  private long bodyTimeBeforeMs = Long.MAX_VALUE;
  private long hashFrame = -1;
  private long stateHash;

  public FrameBuilder(Brain brain) {
    var layouts = new LayoutBuilder(brain);
    this.layout = layouts.layout();
    this.shownSynapses = layouts.shownSynapses();
  }

  /** Returns where the neurons of this brain lie. */
  public Layout layout() {
    return layout;
  }

  /** Begins anew: the next image is one that follows from no other. */
  public void beginAnew() {
    deadBefore = new int[0];
    bodyTimeBeforeMs = Long.MAX_VALUE;
  }

  /** Pictures the brain as it is now, with a state hash that is at most a second old. */
  public FrameImage imageOf(Brain brain) {
    return imageOf(brain, brain.frame() % HASH_EVERY_FRAMES == 0);
  }

  /** Pictures the brain as it is now, with the hash of just this state. */
  public FrameImage hashedImageOf(Brain brain) {
    return imageOf(brain, true);
  }

  private FrameImage imageOf(Brain brain, boolean hashNow) {
    int[] dead = deadOf(brain);
    boolean fresh = brain.bodyTimeMs() <= bodyTimeBeforeMs || brain.frame() < hashFrame;
    if (hashNow || fresh) {
      hashFrame = brain.frame();
      stateHash = brain.stateHash();
    }
    var image =
        new FrameImage(
            brain.frame(),
            brain.lapse(),
            brain.bodyTimeMs(),
            hashFrame,
            stateHash,
            fresh,
            Metrics.of(brain),
            SpikeRaster.of(brain.spikes(), layout.sample()),
            new SynapseImage(livingOf(brain), onlyIn(dead, deadBefore), dead, densityOf(brain)),
            brain.eeg().clone());
    deadBefore = dead;
    bodyTimeBeforeMs = brain.bodyTimeMs();
    return image;
  }

  private int[] livingOf(Brain brain) {
    int[] living = new int[Circuit.SLOTS];
    for (int region = 0; region < shownSynapses.size(); region++) {
      living[region] = brain.microscope().living(shownSynapses.get(region));
    }
    return living;
  }

  private static float[] densityOf(Brain brain) {
    float[] density = new float[Circuit.SLOTS];
    for (Region region : brain.spec().circuit().regions()) {
      density[region.index()] = brain.microscope().density(region);
    }
    return density;
  }

  private int[] deadOf(Brain brain) {
    DisplaySample sample = layout.sample();
    return IntStream.range(0, sample.size())
        .filter(id -> brain.isDead(sample.neuron(id)))
        .toArray();
  }

  private static int[] onlyIn(int[] ids, int[] others) {
    return IntStream.of(ids).filter(id -> Arrays.binarySearch(others, id) < 0).toArray();
  }
}
