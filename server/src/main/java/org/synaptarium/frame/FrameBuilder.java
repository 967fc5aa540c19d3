package org.synaptarium.frame;

import java.util.Arrays;
import java.util.List;
import org.synaptarium.engine.Anatomy;
import org.synaptarium.engine.Brain;
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

  private static final int[] NONE = {};

  private final Layout layout;
  private final List<SynapseSample> shownSynapses;
  private int[][] deadBefore = none();
  private boolean first = true;
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

  /** Pictures the brain as it is now, with a state hash that is at most a second old. */
  public FrameImage imageOf(Brain brain) {
    return imageOf(brain, brain.frame() % HASH_EVERY_FRAMES == 0);
  }

  /** Pictures the brain as it is now, with the hash of just this state. */
  public FrameImage hashedImageOf(Brain brain) {
    return imageOf(brain, true);
  }

  private FrameImage imageOf(Brain brain, boolean hashNow) {
    int[][] dead = deadOf(brain);
    boolean fresh = first || anyRevived(dead) || brain.frame() < hashFrame;
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
            new SynapseImage(livingOf(brain), newlyDead(dead), dead));
    deadBefore = dead;
    first = false;
    return image;
  }

  private int[] livingOf(Brain brain) {
    int[] living = new int[shownSynapses.size()];
    for (int region = 0; region < living.length; region++) {
      living[region] = brain.living(shownSynapses.get(region));
    }
    return living;
  }

  private int[][] deadOf(Brain brain) {
    int[][] dead = none();
    DisplaySample sample = layout.sample();
    Anatomy shown = sample.anatomy();
    for (Region region : Region.values()) {
      int from = shown.firstOf(region);
      int to = from + shown.perRegion();
      dead[region.ordinal()] = deadBetween(brain, sample, from, to);
    }
    return dead;
  }

  private static int[] deadBetween(Brain brain, DisplaySample sample, int from, int to) {
    int[] found = NONE;
    int count = 0;
    for (int id = from; id < to; id++) {
      if (brain.isDead(sample.neuron(id))) {
        if (found.length == 0) {
          found = new int[to - from];
        }
        found[count++] = id;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[][] newlyDead(int[][] dead) {
    int[][] fallen = none();
    for (int region = 0; region < dead.length; region++) {
      int[] before = deadBefore[region];
      fallen[region] =
          before.length == dead[region].length
              ? NONE
              : Arrays.stream(dead[region])
                  .filter(id -> Arrays.binarySearch(before, id) < 0)
                  .toArray();
    }
    return fallen;
  }

  private boolean anyRevived(int[][] dead) {
    for (int region = 0; region < dead.length; region++) {
      int[] now = dead[region];
      if (Arrays.stream(deadBefore[region]).anyMatch(id -> Arrays.binarySearch(now, id) < 0)) {
        return true;
      }
    }
    return false;
  }

  private static int[][] none() {
    int[][] ids = new int[Region.values().length][];
    Arrays.fill(ids, NONE);
    return ids;
  }
}
