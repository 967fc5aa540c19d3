package org.synaptarium.command;

/** From which seeds the brains of several teams grow. */
public enum SeedRule {
  /** All from the class's own: without commands they stay equal to the bit, an exact control. */
  SAME,
  /**
   * Each from the next number, beginning with the class's own: replicates that differ by chance.
   */
  FAMILY
}
