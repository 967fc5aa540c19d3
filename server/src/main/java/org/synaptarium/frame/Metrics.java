package org.synaptarium.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.DialPositions;
import org.synaptarium.engine.Region;

/**
 * The row of numbers that every frame carries, and where each number stands in it: {@link
 * RegionMetric}s region by region, then {@link BodyMetric}s, the {@link Dial}s and the {@link
 * SignalMetric}s. What came later stands behind, so that an older row is a prefix. A row has {@link
 * Circuit#SLOTS} regions; those that a brain's circuit has not are zero.
 *
 * <p>The order is part of the protocol: charts, history and exports all read the same row.
 */
public final class Metrics {
  private static final int PER_REGION = RegionMetric.values().length;
  private static final int FIRST_BODY = PER_REGION * Circuit.SLOTS;
  private static final int FIRST_DIAL = FIRST_BODY + BodyMetric.values().length;

  private static final int FIRST_SIGNAL = FIRST_DIAL + Dial.values().length;

  /** How many numbers a row has. */
  public static final int COUNT = FIRST_SIGNAL + SignalMetric.values().length;

  private Metrics() {}

  public static int indexOf(Region region, RegionMetric metric) {
    return region.index() * PER_REGION + metric.ordinal();
  }

  public static int indexOf(BodyMetric metric) {
    return FIRST_BODY + metric.ordinal();
  }

  public static int indexOf(Dial dial) {
    return FIRST_DIAL + dial.ordinal();
  }

  public static int indexOf(SignalMetric metric) {
    return FIRST_SIGNAL + metric.ordinal();
  }

  /**
   * Returns the name of each number of a classroom brain, for example {@code PFC.rateEHz}, {@code
   * dial.stress}.
   */
  public static List<String> names() {
    List<String> names = new ArrayList<>(COUNT);
    for (Region region : Circuit.CLASSROOM.regions()) {
      for (RegionMetric metric : RegionMetric.values()) {
        names.add(region.name() + "." + metric.label());
      }
    }
    for (BodyMetric metric : BodyMetric.values()) {
      names.add(metric.label());
    }
    for (Dial dial : Dial.values()) {
      names.add("dial." + dial.name().toLowerCase(Locale.ROOT));
    }
    for (SignalMetric metric : SignalMetric.values()) {
      names.add(metric.label());
    }
    return names;
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
