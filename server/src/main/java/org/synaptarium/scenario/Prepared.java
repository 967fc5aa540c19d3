package org.synaptarium.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a lesson has ready for a class besides its story; a run without a class knows none of it.
 *
 * @param teams that the class opens with
 * @param polls that its host may open, in order of time
 * @param predictions that its host may ask for, in order of time
 */
public record Prepared(
    Optional<TeamPlan> teams, List<PreparedPoll> polls, List<PreparedPrediction> predictions) {

  /** One brain, and nothing to ask. */
  public static final Prepared NOTHING = new Prepared(Optional.empty(), List.of(), List.of());

  public Prepared {
    polls = List.copyOf(polls);
    predictions = List.copyOf(predictions);
  }
}
