package org.synaptarium.frame;

import java.util.List;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Pattern;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.DialPositions;
import org.synaptarium.engine.Region;

/**
 * The row of numbers that every frame carries, and where each number stands in it: {@link
 * RegionMetric}s region by region, then the first {@link BodyMetric}s, the {@link Dial}s, the
 * {@link SignalMetric}s, the later {@link BodyMetric}s, the {@link Arrow}s and the {@link
 * ThoughtMetric}s pattern by pattern: what came later stands behind, so that an older row is a
 * prefix. A row has {@link Circuit#SLOTS} regions; those that a brain's circuit has not are zero.
 *
 * <p>The order is part of the protocol: charts, history and exports all read the same row.
 */
public final class Metrics {
  private static final int PER_REGION = RegionMetric.values().length;
  private static final int FIRST_BODY = PER_REGION * Circuit.SLOTS;
  private static final int FIRST_DIAL = FIRST_BODY + BodyMetric.FIRST;
  private static final int FIRST_SIGNAL = FIRST_DIAL + Dial.values().length;
  private static final int FIRST_LATER = FIRST_SIGNAL + SignalMetric.values().length;
  private static final int FIRST_ARROW =
      FIRST_LATER + BodyMetric.values().length - BodyMetric.FIRST;

  private static final int FIRST_THOUGHT = FIRST_ARROW + Arrow.values().length;
  private static final int PER_THOUGHT = ThoughtMetric.values().length;

  /** How many numbers a row has. */
  public static final int COUNT = FIRST_THOUGHT + PER_THOUGHT * Pattern.values().length;

  private Metrics() {}

  public static int indexOf(Region region, RegionMetric metric) {
    return region.index() * PER_REGION + metric.ordinal();
  }

  public static int indexOf(BodyMetric metric) {
    int place = metric.ordinal();
    return place < BodyMetric.FIRST ? FIRST_BODY + place : FIRST_LATER + place - BodyMetric.FIRST;
  }

  public static int indexOf(Dial dial) {
    return FIRST_DIAL + dial.ordinal();
  }

  public static int indexOf(SignalMetric metric) {
    return FIRST_SIGNAL + metric.ordinal();
  }

  public static int indexOf(Arrow arrow) {
    return FIRST_ARROW + arrow.ordinal();
  }

  public static int indexOf(Pattern pattern, ThoughtMetric metric) {
    return FIRST_THOUGHT + pattern.ordinal() * PER_THOUGHT + metric.ordinal();
  }

  /**
   * Returns the name of each number of a classroom brain, for example {@code PFC.rateEHz}, {@code
   * dial.stress}.
   */
  public static List<String> names() {
    String[] names = new String[COUNT];
    for (Region region : Circuit.CLASSROOM.regions()) {
      for (RegionMetric metric : RegionMetric.values()) {
        names[indexOf(region, metric)] = region.name() + "." + metric.label();
      }
    }
    for (BodyMetric metric : BodyMetric.values()) {
      names[indexOf(metric)] = metric.label();
    }
    for (Dial dial : Dial.values()) {
      names[indexOf(dial)] = "dial." + CommandJson.nameOf(dial);
    }
    for (SignalMetric metric : SignalMetric.values()) {
      names[indexOf(metric)] = metric.label();
    }
    for (Arrow arrow : Arrow.values()) {
      names[indexOf(arrow)] = arrow.claimKey();
    }
    for (Pattern pattern : Pattern.values()) {
      for (ThoughtMetric metric : ThoughtMetric.values()) {
        names[indexOf(pattern, metric)] =
            "thought." + CommandJson.nameOf(pattern) + "." + metric.label();
      }
    }
    return List.of(names);
  }

  /** Reads the row off a brain. */
  public static float[] of(Brain brain) {
    float[] row = new float[COUNT];
    for (Region region : brain.spec().circuit().regions()) {
      var readout = brain.region(region);
      for (RegionMetric metric : RegionMetric.values()) {
        row[indexOf(region, metric)] = (float) metric.of(readout);
      }
    }
    var body = brain.body();
    for (BodyMetric metric : BodyMetric.values()) {
      row[indexOf(metric)] = (float) metric.of(body);
    }
    for (Dial dial : Dial.values()) {
      row[indexOf(dial)] = (float) positionOf(dial, brain.dials());
    }
    var bands = brain.signals().bands();
    var connectivity = brain.signals().connectivity();
    for (SignalMetric metric : SignalMetric.values()) {
      row[indexOf(metric)] = (float) metric.of(bands, connectivity);
    }
    double[] arrows = brain.arrows();
    for (Arrow arrow : Arrow.values()) {
      row[indexOf(arrow)] = (float) arrows[arrow.ordinal()];
    }
    for (Pattern pattern : Pattern.values()) {
      var thought = brain.thoughts().get(pattern.ordinal());
      for (ThoughtMetric metric : ThoughtMetric.values()) {
        row[indexOf(pattern, metric)] = (float) metric.of(thought);
      }
    }
    return row;
  }

  private static double positionOf(Dial dial, DialPositions positions) {
    return switch (dial) {
      case STRESS -> positions.stress();
      case GLUTAMATE -> positions.glutamate();
      case KETAMINE -> positions.ketamine();
    };
  }
}
