package org.synaptarium.classroom;

/**
 * What it takes to run brains: where new ones come from, and the threads that share the work.
 *
 * @param brains new ones, at rest
 * @param crew advances the brains of several teams side by side
 */
record Laboratory(RestingBrains brains, BrainCrew crew) {

  /** Returns one of the calling thread only. */
  static Laboratory ofOneThread() {
    return new Laboratory(new RestingBrains(), BrainCrew.alone());
  }

  /** Returns one that works on so many threads. */
  static Laboratory of(int threads) {
    return new Laboratory(new RestingBrains(), BrainCrew.of(threads));
  }
}
