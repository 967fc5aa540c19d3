package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.frame.HistoryTape;

/**
 * A class between two frames, as small as it can be kept in memory: what the log tells is left out.
 *
 * @param frame frames that have run
 * @param taken how many entries of the log it has taken
 * @param teams each team's brain and past
 */
record Still(long frame, int taken, List<OfTeam> teams) {

  /** A list of the last doses' frames holds references only; this is generous for one of them. */
  private static final int BYTES_OF_A_FRAME_SINCE = 16;

  /**
   * One team.
   *
   * @param spec of its brain
   * @param packed the brain's state
   * @param charts the tape that its charts are on, shared by all stills
   * @param place where on it they stand
   * @param rest marks and predictions' truths; shared with the still before when they are the same
   * @param dose the one that can be undone
   */
  record OfTeam(
      BrainSpec spec,
      byte[] packed,
      HistoryTape charts,
      HistoryTape.Place place,
      byte[] rest,
      Optional<DoseMemory.Given> dose) {

    /** Returns the bytes that it holds beside the tape. */
    long bytes() {
      int since = dose.map(given -> given.since().size()).orElse(0);
      return packed.length
          + place.begun().length
          + rest.length
          + (long) BYTES_OF_A_FRAME_SINCE * since;
    }

    Chronicle past() {
      return Chronicle.restore(rest, charts.at(place));
    }
  }

  long bytes() {
    return teams.stream().mapToLong(OfTeam::bytes).sum();
  }
}
