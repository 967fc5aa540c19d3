package org.synaptarium.engine;

/**
 * Lets a new brain begin in the middle of a class, as after a full reset: at rest, with the count
 * of frames going on.
 */
public final class Beginning extends PassingVisitor {
  private static final String FRAME = "frame";

  private final long frame;

  private Beginning(long frame) {
    this.frame = frame;
  }

  /**
   * Makes the brain.
   *
   * @param frame frames that the class has run
   * @param atRest keyframe of a brain at frame 0
   */
  public static Brain at(long frame, byte[] atRest) {
    Brain brain = Brain.restore(atRest);
    brain.visit(new Beginning(frame));
    return brain;
  }

  @Override
  public long visit(String name, long value) {
    return name.equals(FRAME) ? frame : value;
  }
}
