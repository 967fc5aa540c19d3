package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
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
 * fiftieth of its chart's height. Spikes go on in them, but only as they do all the time.
 *
 * <p>Thread-safe: one thread lets it follow a run, others ask.
 */
final class Dullness {

  /** A second of neural time. */
  private static final int BLOCK_FRAMES = 20;

  /** Shorter ones are over before a jump would be understood. */
  private static final int LEAST_BLOCKS = 10;

  /** A line that moves less than this share of its chart's height looks flat. */
  private static final float NOTICED = 0.02f;

  /**
   * A quantity that tells something.
   *
   * @param column its place in a row of metrics
   * @param height a chart of it has at least this height, in its unit
   */
  private record Watched(int column, float height) {}

  /* What moves with the body clock; rates and spectra tremble all the time. A dying cell of 500 is noticed. */
  private static final List<Watched> WATCHED =
      Stream.concat(
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
                  .map(metric -> new Watched(Metrics.indexOf(metric), 1)),
              Stream.of(Region.values())
                  .flatMap(
                      region ->
                          Stream.of(
                              new Watched(Metrics.indexOf(region, RegionMetric.SPINE_DENSITY), 1),
                              new Watched(
                                  Metrics.indexOf(region, RegionMetric.DAMAGED_SHARE), 0.1f),
                              new Watched(Metrics.indexOf(region, RegionMetric.DEAD_SHARE), 0.1f))))
          .toList();

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
    float[] values = new float[WATCHED.size() * run.teams().size()];
    int at = 0;
    for (TeamBrain team : run.teams()) {
      Brain brain = team.brain();
      float[] row = Metrics.of(brain);
      for (Watched watched : WATCHED) {
        values[at++] = row[watched.column()];
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

  /** Returns how high a chart of each watched quantity is: the greatest magnitude so far. */
  private float[] most() {
    float[] most = new float[WATCHED.size()];
    for (int i = 0; i < most.length; i++) {
      most[i] = WATCHED.get(i).height();
    }
    for (Block block : blocks) {
      for (int i = 0; i < block.values.length; i++) {
        int quantity = i % WATCHED.size();
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
      if (greatest[i] - least[i] > NOTICED * most[i % WATCHED.size()]) {
        return false;
      }
    }
    return true;
  }
}
