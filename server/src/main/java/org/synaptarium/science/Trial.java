package org.synaptarium.science;

import java.util.Set;
import java.util.function.LongConsumer;

/** All runs that some rows need, with one seed. */
public final class Trial {
  private Trial() {}

  /** Returns about how many frames a trial of {@code rows} takes. */
  public static long frames(Set<String> rows) {
    return Protocols.measuring(rows).stream().mapToLong(Protocol::frames).sum();
  }

  /**
   * Runs one trial.
   *
   * @param framesRun told how many frames have been run so far, after each
   */
  public static Findings run(long seed, Set<String> rows, LongConsumer framesRun) {
    Findings findings = new Findings();
    try (Subject subject = new Subject(seed, framesRun)) {
      for (Protocol protocol : Protocols.measuring(rows)) {
        protocol.run(subject, findings);
      }
    }
    return findings;
  }
}
