package org.synaptarium.classroom;

import java.util.function.BooleanSupplier;

/** Calls the loops of classes, one frame after another. */
public interface Pacer extends AutoCloseable {

  /**
   * Calls {@code tick} every frame's time until it says no or the subscription is closed; never
   * twice at once, and never again once closing has returned.
   */
  Subscription pace(BooleanSupplier tick);

  /** Returns how many ticks have begun a frame's time late or more. */
  default long late() {
    return 0;
  }

  @Override
  void close();
}
