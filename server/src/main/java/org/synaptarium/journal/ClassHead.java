package org.synaptarium.journal;

/**
 * What must be known of a class before anything else of it is read.
 *
 * @param classId unguessable id
 * @param code the six digits that people join with
 * @param scenario id of its scenario, empty for a blank brain
 * @param scenarioText the scenario file as it was when the class began, so that replay needs no
 *     library
 * @param seed seed of its brain
 * @param hostTokenHash SHA-256 of the host's token, hexadecimal
 * @param createdEpochMs wall-clock time of creation
 * @param epoch how often the right to run it has changed hands; writes of older epochs are refused
 * @param frameMark a frame that was reached: after a crash the class goes on from here at the
 *     earliest
 * @param endedEpochMs wall-clock time of its end; 0 while it is live
 */
public record ClassHead(
    String classId,
    String code,
    String scenario,
    String scenarioText,
    long seed,
    String hostTokenHash,
    long createdEpochMs,
    long epoch,
    long frameMark,
    long endedEpochMs) {

  /** Tells whether it is over. */
  public boolean ended() {
    return endedEpochMs > 0;
  }

  /** Returns the same class at another point of its life. */
  public ClassHead at(long otherEpoch, long otherFrameMark, long otherEndedEpochMs) {
    return new ClassHead(
        classId,
        code,
        scenario,
        scenarioText,
        seed,
        hostTokenHash,
        createdEpochMs,
        otherEpoch,
        otherFrameMark,
        otherEndedEpochMs);
  }
}
