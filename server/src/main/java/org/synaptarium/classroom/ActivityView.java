package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.Limits;

/**
 * What everybody may know of what is asked right now: nobody's name, and no answer before its time.
 */
public sealed interface ActivityView {

  /**
   * A poll.
   *
   * @param votes how many answered
   * @param counts how many chose each choice; empty before it is revealed, or for a number
   * @param spread of the numbers; empty before it is revealed, or for choices
   */
  record PollView(
      int number,
      OpenPoll asked,
      int votes,
      boolean revealed,
      List<Integer> counts,
      Optional<Spread> spread)
      implements ActivityView {}

  /**
   * A prediction.
   *
   * @param drawn how many have drawn a curve
   * @param drawing whether curves are still taken
   * @param truth what happened, point by point as far as it has
   * @param band how the class's curves lie at each point; empty before drawing ends
   * @param curves some of them, without names; empty before it is revealed
   * @param meanScore of all curves, 0 … 100
   */
  record PredictionView(
      int number,
      OpenPrediction asked,
      int drawn,
      boolean drawing,
      boolean revealed,
      List<Double> truth,
      List<Spread> band,
      List<List<Double>> curves,
      double meanScore)
      implements ActivityView {}

  /** More lines than this are a carpet; a band of all shows the rest. */
  int CURVES_SHOWN = 40;

  static Optional<ActivityView> of(ClassState state, Chronicle chronicle) {
    return state
        .activities()
        .current()
        .map(
            activity ->
                switch (activity) {
                  case Poll poll -> of(poll);
                  case Prediction prediction ->
                      of(prediction, chronicle.truth(prediction.number()));
                });
  }

  private static PollView of(Poll poll) {
    double[] answers = poll.votes().values().stream().mapToDouble(Double::doubleValue).toArray();
    int choices = poll.asked().choices().size();
    List<Integer> counts = new ArrayList<>();
    Optional<Spread> spread = Optional.empty();
    if (poll.revealed() && choices > 0) {
      for (int choice = 0; choice < choices; choice++) {
        int chosen = choice;
        counts.add((int) Arrays.stream(answers).filter(answer -> answer == chosen).count());
      }
    } else if (poll.revealed() && answers.length > 0) {
      spread = Optional.of(Spread.of(answers));
    }
    return new PollView(
        poll.number(), poll.asked(), poll.votes().size(), poll.revealed(), counts, spread);
  }

  private static PredictionView of(Prediction prediction, Truth truth) {
    List<List<Double>> curves = List.copyOf(prediction.curves().values());
    List<Double> happened =
        Arrays.stream(truth.values()).takeWhile(value -> !Double.isNaN(value)).boxed().toList();
    double meanScore =
        curves.stream()
            .mapToDouble(curve -> truth.score(prediction.asked(), curve))
            .average()
            .orElse(0);
    return new PredictionView(
        prediction.number(),
        prediction.asked(),
        curves.size(),
        prediction.drawing(),
        prediction.revealed(),
        happened,
        prediction.drawing() || curves.isEmpty() ? List.of() : bandOf(curves),
        prediction.revealed() ? curves.stream().limit(CURVES_SHOWN).toList() : List.of(),
        meanScore);
  }

  private static List<Spread> bandOf(List<List<Double>> curves) {
    List<Spread> band = new ArrayList<>();
    for (int point = 0; point < Limits.PREDICTION_POINTS; point++) {
      int at = point;
      band.add(Spread.of(curves.stream().mapToDouble(curve -> curve.get(at)).toArray()));
    }
    return band;
  }
}
