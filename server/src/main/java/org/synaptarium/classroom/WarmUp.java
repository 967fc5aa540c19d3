package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;

/**
 * Runs a small brain for a moment, so that the Java machine has compiled what the first class of a
 * server needs: bringing its brain back and picturing its first frame otherwise take half a second.
 */
public final class WarmUp {

  /** Small, for it is the code that is to be warm; its loops are as hot after some rounds. */
  private static final int NEURONS = 400;

  private static final int ROUNDS = 10;
  private static final int FRAMES = 10;

  private WarmUp() {}

  /**
   * Begins on a thread of its own, which is the last to get a core, and ends within a second.
   *
   * @param then what is done when it has ended, well or not
   */
  public static Thread begin(Runnable then) {
    Thread thread = DaemonThreads.named("warm-up").newThread(() -> run(then));
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
    return thread;
  }

  private static void run(Runnable then) {
    try {
      run();
    } finally {
      then.run();
    }
  }

  private static void run() {
    byte[] keyframe = Brain.create(new BrainSpec(NEURONS, 1, Genotype.VAL_VAL)).keyframe();
    for (int round = 0; round < ROUNDS; round++) {
      var team = new TeamBrain(Brain.restore(keyframe), new Chronicle());
      for (int frame = 0; frame < FRAMES; frame++) {
        team.advance(Optional.empty());
      }
      keyframe = team.brain().keyframe();
    }
  }
}
