package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.command.ActivityCommand;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.ActivityCommand.Predict;
import org.synaptarium.command.ActivityCommand.PutAway;
import org.synaptarium.command.ActivityCommand.Reveal;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.frame.Metrics;

/**
 * The polls and predictions of a class, as its log tells them: at most one is on at a time.
 *
 * <p>Written by the class's thread, read by any.
 */
final class Activities {
  private final List<Activity> all = new ArrayList<>();
  private Optional<Activity> current = Optional.empty();

  synchronized void apply(ActivityCommand command, int author) {
    switch (command) {
      case OpenPoll poll -> open(new Poll(all.size() + 1, poll));
      case OpenPrediction prediction -> open(new Prediction(all.size() + 1, prediction));
      case Vote(var _, var answer) -> poll().ifPresent(poll -> poll.vote(author, answer));
      case Predict(var _, var values) ->
          prediction().ifPresent(prediction -> prediction.draw(author, values));
      case Reveal _ -> current.ifPresent(Activity::reveal);
      case PutAway _ -> current = Optional.empty();
    }
  }

  private void open(Activity activity) {
    all.add(activity);
    current = Optional.of(activity);
  }

  /** Neural time runs: what was drawn by now counts. */
  synchronized void started() {
    prediction().ifPresent(Prediction::close);
  }

  /** Nothing is on any more. */
  synchronized void putAway() {
    current = Optional.empty();
  }

  /** Returns what is on now. */
  synchronized Optional<Activity> current() {
    return current;
  }

  /** Returns everything that was asked, in order. */
  synchronized List<Activity> all() {
    return List.copyOf(all);
  }

  /** Returns what a person answered to what is on now; a poll's answer alone, or a curve. */
  synchronized List<Double> answerOf(int person) {
    return switch (current.orElse(null)) {
      case null -> List.of();
      case Poll poll ->
          Optional.ofNullable(poll.votes().get(person)).map(List::of).orElse(List.of());
      case Prediction prediction -> prediction.curves().getOrDefault(person, List.of());
    };
  }

  private Optional<Poll> poll() {
    return current.filter(Poll.class::isInstance).map(Poll.class::cast);
  }

  synchronized Optional<Prediction> prediction() {
    return current.filter(Prediction.class::isInstance).map(Prediction.class::cast);
  }

  /** Returns why this can't be asked or answered now; empty when it can. */
  synchronized Optional<Refusal> objectionTo(ActivityCommand command) {
    return switch (command) {
      case OpenPoll _ -> Optional.empty();
      case OpenPrediction prediction -> objectionTo(prediction);
      case Vote(var number, var answer) ->
          poll().filter(poll -> poll.number() == number && !poll.revealed()).isEmpty()
              ? gone()
              : poll().flatMap(poll -> poll.objectionTo(answer));
      case Predict(var number, var values) ->
          prediction().filter(asked -> asked.number() == number && asked.drawing()).isEmpty()
              ? gone()
              : prediction().flatMap(asked -> asked.objectionTo(values));
      case Reveal(var number) -> isOn(number) ? Optional.empty() : gone();
      case PutAway(var number) -> isOn(number) ? Optional.empty() : gone();
    };
  }

  private static Optional<Refusal> objectionTo(OpenPrediction prediction) {
    return Metrics.names().contains(prediction.quantity())
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Reason.OUT_OF_RANGE,
                "There is no quantity of this name.",
                String.join(", ", Metrics.names())));
  }

  private boolean isOn(int number) {
    return current.filter(activity -> activity.number() == number).isPresent();
  }

  private static Optional<Refusal> gone() {
    return Optional.of(
        new Refusal(
            Reason.OUT_OF_RANGE, "This is over, or was never asked.", "what is asked right now"));
  }
}
