package org.synaptarium.classroom;

import org.synaptarium.journal.Keyframe;

/** Takes what a class that stands still is handed over with. */
public interface KeyframeTaker {

  /**
   * Takes it, so that another member can go on from there.
   *
   * @param epoch the epoch of the one who lets go
   */
  void take(long epoch, Keyframe keyframe);
}
