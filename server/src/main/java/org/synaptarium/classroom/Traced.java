package org.synaptarium.classroom;

import org.synaptarium.engine.impulse.ImpulseTrace;

/** What became of a wish to see an impulse. */
public sealed interface Traced {

  /**
   * The impulse.
   *
   * @param frame number of the frame whose brain it is of
   */
  record Trace(long frame, ImpulseTrace impulse) implements Traced {}

  /** There is no such synapse. */
  record Refused(Refusal reason) implements Traced {}
}
