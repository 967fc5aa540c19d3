package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Ticks when a test says so, every class in the order of opening, on the test's thread. */
public final class ManualPacer implements Pacer {
  private final List<BooleanSupplier> ticks = new ArrayList<>();

  @Override
  public Subscription pace(BooleanSupplier tick) {
    ticks.add(tick);
    return () -> ticks.remove(tick);
  }

  /** Gives every class one tick. */
  public void tick() {
    for (BooleanSupplier tick : List.copyOf(ticks)) {
      if (!tick.getAsBoolean()) {
        ticks.remove(tick);
      }
    }
  }

  /** Gives every class {@code count} ticks. */
  public void tick(int count) {
    for (int i = 0; i < count; i++) {
      tick();
    }
  }

  @Override
  public void close() {}
}
