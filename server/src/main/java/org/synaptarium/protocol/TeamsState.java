package org.synaptarium.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The teams of a class; one of everybody when the class has one brain.
 *
 * @param seeds same or family
 * @param team whose dials and settings stand beside this
 * @param members how many people are in each
 * @param trial null when there is none
 */
public record TeamsState(
    int count, String seeds, int team, List<Integer> members, @Nullable TrialState trial) {

  /**
   * An experiment.
   *
   * @param arms what is given, by name
   * @param given how often it was given
   * @param allocation the arm of each team; empty until it is revealed
   */
  public record TrialState(
      List<String> arms, boolean blinded, int given, boolean revealed, List<String> allocation) {}
}
