package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.scenario.Scenario;

/**
 * What a host takes home of a class: who did what, what was asked, what came out. Real names are in
 * it, the voters of anonymous polls are not.
 *
 * @param deeds what was done to the brain since it last began anew
 * @param series means of everything that is measured, over equal spans
 */
public record Report(
    ClassHead head,
    Scenario scenario,
    long frames,
    List<Somebody> people,
    List<Line> lines,
    List<PollReport> polls,
    List<PredictionReport> predictions,
    List<Deed> deeds,
    List<MetricHistory.Row> series) {

  /**
   * A person and what they did.
   *
   * @param realName empty when none was given
   * @param joinedEpochMs when they came first
   * @param moves entries of the log in which they moved a dial
   * @param meanScore of their predictions, 0 … 100; empty without any
   */
  public record Somebody(
      int number,
      String nickname,
      String realName,
      long joinedEpochMs,
      int moves,
      int answers,
      OptionalDouble meanScore) {}

  /**
   * Something that happened.
   *
   * @param bodyTimeMs body time of the brain at that moment
   * @param who a nickname, the host or the lesson; empty for a vote without a name
   * @param what in the words of the protocol
   */
  public record Line(long atEpochMs, long frame, long bodyTimeMs, String who, String what) {}

  /** A command to the brain, and when it took effect. */
  public record Deed(long bodyTimeMs, BrainCommand command) {}

  /**
   * A poll and its answers.
   *
   * @param voter empty where the poll was anonymous
   */
  public record PollReport(int number, OpenPoll asked, List<Ballot> ballots) {

    /** One answer: the index of a choice, or the number. */
    public record Ballot(Optional<String> voter, double answer) {}
  }

  /**
   * A prediction, what was drawn and what happened.
   *
   * @param truth NaN for what has not happened
   */
  public record PredictionReport(
      int number, OpenPrediction asked, List<Double> truth, List<Curve> curves) {

    /** What one person drew, and how near it came, 0 … 100. */
    public record Curve(String who, List<Double> values, double score) {}
  }
}
