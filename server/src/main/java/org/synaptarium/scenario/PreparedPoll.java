package org.synaptarium.scenario;

import java.util.List;
import java.util.Optional;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.OutOfRange;

/**
 * A question that a lesson has ready for its host; the class is asked when the host opens it.
 *
 * @param bodyTimeMs when it fits the story
 * @param choices what can be chosen; empty when a number is asked for
 * @param least smallest number that can be answered; 0 where there are choices, like {@code
 *     greatest}
 * @param unit of the number, for people
 * @param right the right answer where there is one: the index of a choice from 0, or the number
 * @param anonymous whether the host's report keeps back who answered what
 */
public record PreparedPoll(
    long bodyTimeMs,
    LocalText question,
    List<LocalText> choices,
    double least,
    double greatest,
    Optional<LocalText> unit,
    Optional<Double> right,
    Optional<LocalText> explanation,
    boolean anonymous) {

  public PreparedPoll {
    choices = List.copyOf(choices);
  }

  /**
   * Returns the command that asks it; a number's unit stands behind the question.
   *
   * @throws OutOfRange when it is no question that a class can be asked
   */
  public OpenPoll in(String language) {
    String asked =
        question.in(language) + unit.map(text -> " (" + text.in(language) + ")").orElse("");
    List<String> texts = choices.stream().map(choice -> choice.in(language)).toList();
    return new OpenPoll(asked, texts, least, greatest, !anonymous);
  }
}
