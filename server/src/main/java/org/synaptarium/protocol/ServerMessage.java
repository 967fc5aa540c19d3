package org.synaptarium.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Refusal;

/** Everything that the server sends as text; times and values are in the units of the protocol. */
public sealed interface ServerMessage {
  /** Answers a hello. */
  record Hello(int protocol, String server) implements ServerMessage {}

  /** All servers' public addresses, and whether this one is about to go (P55). */
  record Servers(List<String> origins, boolean leaving) implements ServerMessage {}

  /**
   * The page is in.
   *
   * @param personId the host is 0, a screen −1, a presenter −2
   * @param token the person's own, to come back with; absent for screens and presenters
   * @param lastCommandId greatest id of this person's commands that was answered
   * @param own by dial: what this person set where the class decides together
   * @param answer what this person answered to what is asked now: a number, a curve or nothing
   * @param team whose brain this page sees, from 1
   */
  record Welcome(
      String role,
      int personId,
      String nickname,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token,
      String classId,
      String code,
      String joinUrl,
      ScenarioCard scenario,
      State state,
      long lastCommandId,
      Map<String, Double> own,
      List<Double> answer,
      int team)
      implements ServerMessage {}

  /**
   * What a page knows of the lesson.
   *
   * @param id null for a blank brain
   * @param title by language tag; {@code en} is always there, as in every text of a lesson
   * @param durationMs body time at which it is over; 0 when it has no end
   * @param circuit which regions its brain has: classroom or twoArea
   */
  record ScenarioCard(
      @Nullable String id,
      SortedMap<String, String> title,
      SortedMap<String, String> summary,
      long durationMs,
      List<ChapterMark> chapters,
      String circuit) {}

  /** Where on the timeline a chapter begins. */
  record ChapterMark(long bodyTimeMs, SortedMap<String, String> title) {}

  /**
   * The class as it stands, with the brain of one team: the receiver's own, or the one looked at.
   *
   * @param dials by name: stress, glutamate, ketamine
   * @param blockers names of those that are active
   * @param modulators the level of each, by name
   * @param cutArrows names of the causal arrows that are cut
   * @param hypotheses names of those that hold
   * @param people how many are present
   * @param slowed neural seconds per real second; 1 when in time
   * @param chapter null when the lesson has none
   * @param eyesUp whether students' pages are to be still
   * @param spotlight where everybody is to look; null when where they like
   * @param doseUndo whether the last dose can be undone
   */
  record State(
      boolean running,
      boolean locked,
      boolean ended,
      long lapse,
      Map<String, DialState> dials,
      List<String> blockers,
      Map<String, Double> modulators,
      List<String> cutArrows,
      List<String> hypotheses,
      int people,
      double slowed,
      @Nullable ChapterState chapter,
      boolean eyesUp,
      boolean namesHidden,
      @Nullable SpotlightState spotlight,
      boolean doseUndo,
      TeamsState teams)
      implements ServerMessage {}

  /** A lens and a place in it, in the pages' own words. */
  record SpotlightState(String lens, String place) {}

  /**
   * One dial.
   *
   * @param hand nickname of who moved it last; null when nobody has
   * @param assigned numbers of those whom the host gave it to
   * @param spread what people set for themselves; null when nobody has
   * @param before where undoing the last move would put it; null when nothing can be undone
   */
  record DialState(
      double value,
      @Nullable String hand,
      String policy,
      List<Integer> assigned,
      @Nullable SpreadState spread,
      @Nullable Double before) {}

  /** Five numbers of many; {@code count} is how many people. */
  record SpreadState(
      int count, double min, double lower, double median, double upper, double max) {}

  /**
   * Whose hands are moving the dials right now.
   *
   * @param dials by name: stress, glutamate, ketamine
   */
  record Hands(Map<String, DialHands> dials) implements ServerMessage {}

  /**
   * The hands on one dial.
   *
   * @param names nicknames of a few of them
   * @param count how many there are
   */
  record DialHands(List<String> names, int count) {}

  /**
   * What is asked of the class; both are null when nothing is.
   *
   * @param poll null when it is a prediction
   */
  record Activity(@Nullable PollState poll, @Nullable PredictionState prediction)
      implements ServerMessage {}

  /**
   * The chapter that is being told.
   *
   * @param index from 0
   */
  record ChapterState(
      int index, int count, SortedMap<String, String> title, SortedMap<String, String> narration) {}

  /**
   * Host only: everybody in the class.
   *
   * @param out those who were taken out and can be let in again
   */
  record Roster(List<Person> people, List<Outsider> out) implements ServerMessage {}

  /**
   * One person of the roster.
   *
   * @param laggingFrames how far the person's page is behind: newest frame less the last one drawn
   * @param looking whether the page is seen: a page behind another tab draws nothing
   * @param coHost whether the person has a host's rights
   * @param realName null when none was given
   * @param team from 1
   * @param refused how many of the person's commands were turned down
   */
  record Person(
      int personId,
      String nickname,
      boolean present,
      long laggingFrames,
      boolean looking,
      boolean coHost,
      @Nullable String realName,
      int team,
      long refused) {}

  /** Somebody who was taken out. */
  record Outsider(int personId, String nickname, boolean banned) {}

  /**
   * Something to remember on the timeline.
   *
   * @param type dose, note, reset, blocker or chapter
   * @param who nickname, null for the lesson itself
   */
  record Mark(long frame, long bodyTimeMs, String type, String text, @Nullable String who)
      implements ServerMessage {}

  /** What follows is another brain, or the same with other eyes: what was shown is void. */
  record Team(int team, String why) implements ServerMessage {}

  /** One quantity over all teams, arm by arm; points have the same body times in all groups. */
  record Comparison(
      String quantity, long frame, List<Double> bodyTimeMs, List<ComparisonGroup> groups)
      implements ServerMessage {}

  /**
   * A showing as it stands.
   *
   * @param frame how many frames have run
   * @param speed times of neural time
   * @param everyFrames a picture comes every so many frames
   * @param loop null when it plays on
   * @param developed frames that can be sought at once
   * @param waitsFor where a seek goes as soon as that is developed; null when there is none
   * @param alternative null when there is none
   * @param over whether it stands at the end
   */
  record Showing(
      long frame,
      long frames,
      boolean playing,
      double speed,
      long everyFrames,
      boolean skipDull,
      @Nullable LoopState loop,
      long developed,
      @Nullable Long waitsFor,
      @Nullable AlternativeState alternative,
      boolean over)
      implements ServerMessage {}

  /** Frames that are played again and again. */
  record LoopState(long from, long to) {}

  /** The same recording another way from a frame on. */
  record AlternativeState(long from, long developed, long frames) {}

  /** A command is in the log and takes effect. */
  record Accepted(long id, long seq, long frame) implements ServerMessage {}

  /** A command changed nothing. */
  record Rejected(long id, Refusal reason) implements ServerMessage {}

  /** An impulse that was asked for and is not traced. */
  record ImpulseRefused(long id, Refusal reason) implements ServerMessage {}

  /** A wiring or a neuron that was asked for and can't be seen. */
  record NetworkRefused(long id, Refusal reason) implements ServerMessage {}

  /** Anything else that was turned down. */
  record Refused(Refusal reason) implements ServerMessage {}

  /** The last message before a close. */
  record Bye(String why) implements ServerMessage {}
}
