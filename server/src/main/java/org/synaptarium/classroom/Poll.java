package org.synaptarium.classroom;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.synaptarium.command.ActivityCommand.OpenPoll;

/** One question and what everybody answered; a person's last answer counts. */
final class Poll implements Activity {
  private final int number;
  private final OpenPoll asked;
  private final SortedMap<Integer, Double> votes = new TreeMap<>();
  private boolean revealed;

  Poll(int number, OpenPoll asked) {
    this.number = number;
    this.asked = asked;
  }

  @Override
  public int number() {
    return number;
  }

  OpenPoll asked() {
    return asked;
  }

  void vote(int author, double answer) {
    votes.put(author, answer);
  }

  /** Returns who answered what, by number of the person. */
  Map<Integer, Double> votes() {
    return votes;
  }

  @Override
  public void reveal() {
    revealed = true;
  }

  @Override
  public boolean revealed() {
    return revealed;
  }

  /** Returns why this is no answer to the question; empty when it is one. */
  Optional<Refusal> objectionTo(double answer) {
    int choices = asked.choices().size();
    if (choices == 0) {
      return answer >= asked.least() && answer <= asked.greatest()
          ? Optional.empty()
          : refuse(asked.least() + " … " + asked.greatest());
    }
    return answer == Math.rint(answer) && answer >= 0 && answer < choices
        ? Optional.empty()
        : refuse("0 … " + (choices - 1) + ", the index of a choice");
  }

  private static Optional<Refusal> refuse(String allowed) {
    return Optional.of(
        new Refusal(Reason.OUT_OF_RANGE, "This is no answer to the question.", allowed));
  }
}
