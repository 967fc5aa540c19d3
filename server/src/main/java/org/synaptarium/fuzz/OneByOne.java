package org.synaptarium.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.synaptarium.classroom.Pacer;
import org.synaptarium.classroom.Subscription;

/**
 * Ticks classes when it is told to, on the thread that says so: a run is a function of its seed.
 */
final class OneByOne implements Pacer {
  private final List<BooleanSupplier> ticks = new ArrayList<>();

  @Override
  public Subscription pace(BooleanSupplier tick) {
    ticks.add(tick);
    return () -> ticks.remove(tick);
  }

  void tick() {
    for (BooleanSupplier tick : List.copyOf(ticks)) {
      if (!tick.getAsBoolean()) {
        ticks.remove(tick);
      }
    }
  }

  @Override
  public void close() {}
}
