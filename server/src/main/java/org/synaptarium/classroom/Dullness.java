package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synaptarium.classroom.Reel.Stretch;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Region;
import org.synaptarium.frame.BodyMetric;
import org.synaptarium.frame.Metrics;
import org.synaptarium.frame.RegionMetric;
import org.synaptarium.scenario.Scenario;

/**
 * Which stretches of a recording a viewer may skip: those of ten seconds of neural time or more in
 * which nobody did anything, no chapter began, and no quantity of the body moved by more than a
 * fiftieth of the most that it has been. Spikes go on in them, but only as they do all the time.
 *
 * <p>Thread-safe: one thread lets it follow a run, others ask.
 */
final class Dullness {

  /** A second of neural time. */
  private static final int BLOCK_FRAMES = 20;

  /** Shorter ones are over before a jump would be understood. */
  private static final int LEAST_BLOCKS = 10;

  /** A line that moves less than this share of its chart's height looks flat. */
  private static final double NOTICED = 0.02;

  /* What moves with the body clock; rates and spectra tremble all the time. */
  private static final int[] WATCHED =
      IntStream.concat(
              Stream.of(
                      BodyMetric.CORTISOL,
                      BodyMetric.LOAD,
                      BodyMetric.PLASMA,
                      BodyMetric.EFFECT_SITE,
                      BodyMetric.BDNF,
                      BodyMetric.MTOR,
                      BodyMetric.PROTEINS,
                      BodyMetric.FAST_AMPAR,
                      BodyMetric.REFRACTORY,
                      BodyMetric.SYMPTOM_INDEX,
                      BodyMetric.MIDAZOLAM)
                  .mapToInt(Metrics::indexOf),
              Stream.of(Region.values())
                  .flatMapToInt(
                      region ->
                          IntStream.of(
                              Metrics.indexOf(region, RegionMetric.SPINE_DENSITY),
                              Metrics.indexOf(region, RegionMetric.DAMAGED_SHARE),
                              Metrics.indexOf(region, RegionMetric.DEAD_SHARE))))
          .toArray();

  /** The watched quantities of all brains at the end of a block; empty when something happened. */
  private record Block(float[] values) {}

  private final Recording recording;
  private final Story story;
  private final List<Block> blocks = new ArrayList<>();
  private int next;
  private int chapter = Story.BEFORE_THE_FIRST;
  private boolean eventful;

  Dullness(Recording recording, Scenario scenario) {
    this.recording = recording;
    this.story = new Story(scenario.chapters());
  }

  /** Takes the frame in that has just run. */
  synchronized void follow(ClassRun run) {
    long frame = run.brain().frame();
    while (next < recording.log().size() && recording.log().get(next).frame() <= frame) {
      next++;
      eventful = true;
    }
    int now = story.indexAt(run.brain().bodyTimeMs());
    eventful |= now != chapter;
    chapter = now;
    if (frame % BLOCK_FRAMES == 0) {
      while (blocks.size() < frame / BLOCK_FRAMES - 1) {
        blocks.add(new Block(new float[0])); // before the first frame that was followed
      }
      blocks.add(new Block(eventful ? new float[0] : watched(run)));
      eventful = false;
    }
  }

  private static float[] watched(ClassRun run) {
    float[] values = new float[WATCHED.length * run.teams().size()];
    int at = 0;
    for (TeamBrain team : run.teams()) {
      Brain brain = team.brain();
      float[] row = Metrics.of(brain);
      for (int column : WATCHED) {
        values[at++] = row[column];
      }
    }
    return values;
  }

  /** Returns the stretches so far, in order. */
  synchronized List<Stretch> stretches() {
    float[] most = most();
    List<Stretch> stretches = new ArrayList<>();
    int begun = 0;
    while (begun < blocks.size()) {
      int end = endOf(begun, most);
      if (end - begun >= LEAST_BLOCKS) {
        stretches.add(new Stretch((long) begun * BLOCK_FRAMES + 1, (long) end * BLOCK_FRAMES));
      }
      begun = Math.max(end, begun + 1);
    }
    return stretches;
  }

  /** Returns the greatest magnitude of each watched quantity so far. */
  private float[] most() {
    float[] most = new float[WATCHED.length];
    for (Block block : blocks) {
      for (int i = 0; i < block.values.length; i++) {
        int quantity = i % WATCHED.length;
        most[quantity] = Math.max(most[quantity], Math.abs(block.values[i]));
      }
    }
    return most;
  }

  /** Returns the first block from {@code begun} on at which something happens. */
  private int endOf(int begun, float[] most) {
    float[] least = blocks.get(begun).values.clone();
    float[] greatest = least.clone();
    int end = begun;
    while (end < blocks.size() && fits(blocks.get(end).values, least, greatest, most)) {
      end++;
    }
    return end;
  }

  private static boolean fits(float[] values, float[] least, float[] greatest, float[] most) {
    if (values.length == 0 || values.length != least.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      least[i] = Math.min(least[i], values[i]);
      greatest[i] = Math.max(greatest[i], values[i]);
      if (greatest[i] - least[i] > NOTICED * most[i % WATCHED.length]) {
        return false;
      }
    }
    return true;
  }
}
