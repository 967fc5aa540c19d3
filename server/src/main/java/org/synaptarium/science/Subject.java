package org.synaptarium.science;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.StepTeam;

/**
 * The brains of one seed, and what has been done with them: a state or a measurement that several
 * rows need is made once.
 *
 * <p>Not thread-safe: one thread works through one subject.
 */
final class Subject implements AutoCloseable {
  /** The classroom brain: what people see is what is validated. */
  static final int NEURONS = 2_000;

  private final long seed;
  private final LongConsumer framesRun;
  private final StepTeam alone = StepTeam.alone();
  private final Map<String, Object> made = new TreeMap<>();
  private long frames;

  /**
   * @param framesRun told how many frames have been run so far, after each
   */
  Subject(long seed, LongConsumer framesRun) {
    this.seed = seed;
    this.framesRun = framesRun;
  }

  /** Returns the team of this one thread. */
  StepTeam alone() {
    return alone;
  }

  long seed() {
    return seed;
  }

  /** Returns a rested classroom brain. */
  Brain rested(Genotype genotype) {
    return Brain.restore(
        once(
            "rested " + genotype,
            byte[].class,
            () -> Brain.create(new BrainSpec(NEURONS, seed, genotype)).keyframe()));
  }

  /** Returns what {@code maker} makes, the same one whenever it is asked for under this name. */
  <T> T once(String name, Class<T> type, Supplier<T> maker) {
    Object found = made.get(name);
    if (found == null) {
      found = maker.get();
      made.put(name, found);
    }
    return type.cast(found);
  }

  /** Gives commands and runs one frame. */
  void give(Brain brain, BrainCommand... commands) {
    brain.advance(List.of(commands), alone);
    framesRun.accept(++frames);
  }

  void run(Brain brain, int howMany, Consumer<Brain> after) {
    for (int i = 0; i < howMany; i++) {
      give(brain);
      after.accept(brain);
    }
  }

  void run(Brain brain, int howMany) {
    run(brain, howMany, _ -> {});
  }

  /** Runs until body time has come to {@code bodyMs}. */
  void runUntil(Brain brain, long bodyMs, Consumer<Brain> after) {
    while (brain.bodyTimeMs() < bodyMs) {
      give(brain);
      after.accept(brain);
    }
  }

  @Override
  public void close() {
    alone.close();
  }
}
