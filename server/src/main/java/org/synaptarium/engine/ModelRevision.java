package org.synaptarium.engine;

/**
 * By which rules a brain is computed. A class stays with those that it began with, so that what was
 * recorded comes to its recorded states for ever. New rules are a new constant, at the end.
 */
public enum ModelRevision {
  /** The fast state keeps whatever its last step left. */
  UNROUNDED,
  /** The fast state is whole grains at the end of each frame. */
  GRAINED;

  /** What new brains are computed by. */
  public static final ModelRevision NEWEST = values()[values().length - 1];

  /** Returns the number that it goes by in logs, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * Returns the revision that goes by a number.
   *
   * @throws IllegalArgumentException when this program doesn't know it
   */
  public static ModelRevision of(int number) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException(
          "model revision " + number + "; known: 1 … " + values().length);
    }
    return values()[number - 1];
  }
}
