package org.synaptarium.engine;

/** A variable of a brain is no longer a number: this brain cannot go on, others can. */
public final class BrainExploded extends IllegalStateException {
  private final String variable;
  private final long frame;

  BrainExploded(String variable, long frame) {
    super(variable + " is not a finite number at the end of frame " + frame);
    this.variable = variable;
    this.frame = frame;
  }

  /** Returns which variable it is. */
  public String variable() {
    return variable;
  }

  /** Returns the frame at whose end it was found. */
  public long frame() {
    return frame;
  }
}
