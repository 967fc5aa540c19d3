package org.synaptarium.classroom;

import java.util.List;
import java.util.stream.IntStream;
import org.synaptarium.engine.BrainSpec;

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

  /** Returns one of the calling thread only, with brains that others use too. */
  static Laboratory ofOneThread(RestingBrains brains) {
    return new Laboratory(brains, BrainCrew.alone());
  }

  /** Returns one that works on so many threads. */
  static Laboratory of(int threads) {
    return new Laboratory(new RestingBrains(), BrainCrew.of(threads));
  }

  /**
   * Returns teams with brains at rest, grown side by side, with nothing in their past.
   *
   * @param frame frames that their class has run
   */
  List<TeamBrain> begin(List<BrainSpec> specs, long frame) {
    var fresh = new TeamBrain[specs.size()];
    crew.all(
        IntStream.range(0, fresh.length)
            .<Runnable>mapToObj(
                i ->
                    () ->
                        fresh[i] =
                            new TeamBrain(brains.create(specs.get(i), frame), new Chronicle()))
            .toList());
    return List.of(fresh);
  }
}
