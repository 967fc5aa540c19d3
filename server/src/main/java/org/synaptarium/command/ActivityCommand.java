package org.synaptarium.command;

import java.util.List;

/** What a class does together besides turning dials: polls and predictions. */
public sealed interface ActivityCommand extends Command {

  /**
   * Asks the class something; what was asked before is put away.
   *
   * @param choices what can be chosen; empty when a number is asked for
   * @param least smallest number that can be answered; 0 where there are choices, like {@code
   *     greatest}
   * @param named whether the host's report says who answered what
   */
  record OpenPoll(
      String question, List<String> choices, double least, double greatest, boolean named)
      implements ActivityCommand {
    public OpenPoll {
      question = line("question", question, Limits.QUESTION_MAX_CHARS);
      choices =
          choices.stream().map(text -> line("choice", text, Limits.CHOICE_MAX_CHARS)).toList();
      if (choices.size() == 1 || choices.size() > Limits.CHOICES_MAX) {
        throw new OutOfRange(
            choices.size() + " choices",
            "none (a number is asked for), or 2 … " + Limits.CHOICES_MAX);
      }
      requireSpan(choices.isEmpty(), least, greatest);
    }
  }

  /** Answers a poll, or answers it anew: the index of a choice from 0, or the number. */
  record Vote(int activity, double answer) implements ActivityCommand {
    public Vote {
      requireFinite("answer", answer);
    }
  }

  /**
   * Lets everybody draw how a quantity will go; holds neural time until the host starts it again.
   *
   * @param quantity a column of the metrics
   * @param least lower edge of the chart
   * @param fromBodyTimeMs set by the class: when it was asked
   * @param spanMs body time to the end of the chart
   */
  record OpenPrediction(
      String quantity, double least, double greatest, long fromBodyTimeMs, long spanMs)
      implements ActivityCommand {
    public OpenPrediction {
      requireSpan(true, least, greatest);
      if (spanMs < Limits.PREDICTION_MIN_MS || spanMs > Limits.PREDICTION_MAX_MS) {
        throw new OutOfRange(
            "prediction over " + spanMs + " ms",
            Limits.PREDICTION_MIN_MS + " … " + Limits.PREDICTION_MAX_MS + " ms of body time");
      }
    }

    /** Returns the same, asked now. */
    public OpenPrediction from(long bodyTimeMs) {
      return new OpenPrediction(quantity, least, greatest, bodyTimeMs, spanMs);
    }
  }

  /** Draws a curve: what the quantity will be at the end of each of equal stretches. */
  record Predict(int activity, List<Double> values) implements ActivityCommand {
    public Predict {
      values = List.copyOf(values);
      if (values.size() != Limits.PREDICTION_POINTS) {
        throw new OutOfRange(
            "this curve has " + values.size() + " points", "exactly " + Limits.PREDICTION_POINTS);
      }
      values.forEach(value -> requireFinite("value", value));
    }
  }

  /** Ends answering, and shows everybody what came out. */
  record Reveal(int activity) implements ActivityCommand {}

  /** Puts a poll or a prediction away. */
  record PutAway(int activity) implements ActivityCommand {}

  private static String line(String what, String text, int maxChars) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > maxChars) {
      throw new OutOfRange(what + " has " + line.length() + " characters", "1 … " + maxChars);
    }
    if (!line.codePoints().allMatch(Nickname::isVisible)) {
      throw new OutOfRange(what + " has invisible characters", "one line of visible characters");
    }
    return line;
  }

  private static void requireFinite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new OutOfRange(what + " is " + value, "a number");
    }
  }

  private static void requireSpan(boolean wanted, double least, double greatest) {
    boolean fits =
        wanted
            ? least < greatest && Math.max(Math.abs(least), Math.abs(greatest)) <= Limits.ANSWER_MAX
            : least == 0 && greatest == 0;
    if (!fits) {
      throw new OutOfRange(
          "from " + least + " to " + greatest,
          wanted ? "the smaller one first, within ±" + Limits.ANSWER_MAX : "0 and 0 with choices");
    }
  }
}
