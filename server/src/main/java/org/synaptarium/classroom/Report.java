package org.synaptarium.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Limits;
import org.synaptarium.command.Treatment;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.scenario.Scenario;

/**
 * What a host takes home of a class: who did what, what was asked, what came out. Real names are in
 * it, the voters of anonymous polls are not.
 *
 * @param deeds what was done to the brain since it last began anew
 * @param course what else happened to it since then
 * @param teams one for each brain
 * @param blind whether a trial is not revealed: then nothing here says what a team was given
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
    Course course,
    List<TeamReport> teams,
    boolean blind) {

  /** Returns the report of a recording, which was not run: no series, and nothing that came out. */
  public static Report of(Recording recording, Scenario scenario) {
    List<Chronicle> unwritten =
        IntStream.range(0, Limits.MAX_TEAMS).mapToObj(team -> new Chronicle()).toList();
    return Reporter.of(recording.head(), scenario, recording.log(), recording.frames(), unwritten);
  }

  /**
   * The way of the brains since they last began anew, besides what was done to them.
   *
   * @param told notes, bookmarks, polls and predictions, in order
   * @param policies who may turn which dial at the end
   * @param endMs body time at the end
   */
  public record Course(List<Told> told, Map<Dial, DialPolicy> policies, long endMs) {}

  /** Something that was said or asked. */
  public record Told(long bodyTimeMs, Command command) {}

  /**
   * One team's brain.
   *
   * @param number from 1
   * @param arm what the trial gave it; empty without a trial, or until it is revealed
   * @param seed what it grew from
   * @param series means, least and greatest values of everything that is measured, over equal spans
   */
  public record TeamReport(
      int number, Optional<Treatment> arm, long seed, List<MetricHistory.Span> series) {}

  /**
   * A person and what they did.
   *
   * @param realName empty when none was given
   * @param joinedEpochMs when they came first
   * @param team from 1
   * @param moves entries of the log in which they moved a dial
   * @param meanScore of their predictions, 0 … 100; empty without any
   */
  public record Somebody(
      int number,
      String nickname,
      String realName,
      long joinedEpochMs,
      int team,
      int moves,
      int answers,
      OptionalDouble meanScore) {}

  /**
   * Something that happened.
   *
   * @param bodyTimeMs body time of the brain at that moment
   * @param team whose brain it was about; 0 for all
   * @param who a nickname, the host or the lesson; empty for a vote without a name
   * @param what in the words of the protocol
   */
  public record Line(
      long atEpochMs, long frame, long bodyTimeMs, int team, String who, String what) {}

  /**
   * A command to a brain, and when it took effect.
   *
   * @param team whose brain; 0 for all
   */
  public record Deed(long bodyTimeMs, int team, BrainCommand command) {

    /** Tells whether it was done to a team's brain. */
    public boolean isFor(int someTeam) {
      return team == 0 || team == someTeam;
    }
  }

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
