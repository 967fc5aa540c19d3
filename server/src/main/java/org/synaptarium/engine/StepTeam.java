package org.synaptarium.engine;

/** The threads that advance a brain together; {@link #alone()} is the calling thread by itself. */
public final class StepTeam implements AutoCloseable {
  private final int threads;

  private StepTeam(int threads) {
    this.threads = threads;
  }

  /** Returns a team of the calling thread only. */
  public static StepTeam alone() {
    return new StepTeam(1);
  }

  /** Returns a team of {@code threads}, the calling thread among them. */
  public static StepTeam of(int threads) {
    return new StepTeam(threads);
  }

  public int threads() {
    return threads;
  }

  @Override
  public void close() {}
}
