package org.synaptarium.classroom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synaptarium.classroom.Report.Course;
import org.synaptarium.classroom.Report.Line;
import org.synaptarium.classroom.Report.PollReport;
import org.synaptarium.classroom.Report.PredictionReport;
import org.synaptarium.classroom.Report.Somebody;
import org.synaptarium.classroom.Report.TeamReport;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.engine.Brain;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * Reads a report out of a log: the fold over the entries that a class is, with a note of each.
 *
 * <p>Body time needs no brain: it is the sum of the frames, each as long as the lapse made it.
 */
final class Reporter {
  private final ClassState state;
  private final boolean over;
  private final List<Line> lines = new ArrayList<>();
  private final CourseNotes notes = new CourseNotes();
  private final Map<Integer, Long> joinedEpochMs = new HashMap<>();
  private final Map<Integer, Integer> moves = new HashMap<>();
  private final Ballots ballots = new Ballots();
  private long frame;
  private long bodyTimeMs;
  private long lapse = 1;

  private Reporter(Scenario scenario, boolean over) {
    this.over = over;
    this.state = new ClassState(scenario, "");
  }

  static Report of(
      ClassHead head,
      Scenario scenario,
      List<LogEntry> log,
      long frames,
      List<Chronicle> chronicles) {
    var reporter = new Reporter(scenario, head.ended());
    log.forEach(reporter::read);
    List<PredictionReport> predictions = new PredictionReports(reporter.state, chronicles).all();
    return new Report(
        head,
        scenario,
        frames,
        reporter.people(predictions),
        reporter.lines,
        reporter.polls(),
        predictions,
        reporter.notes.deeds(),
        reporter.course(frames),
        reporter.teams(head, chronicles),
        reporter.isBlind());
  }

  /* A class that is over has nothing to keep any more, also one that broke off. */
  private boolean isBlind() {
    return !over && state.teams().isBlind();
  }

  private List<TeamReport> teams(ClassHead head, List<Chronicle> chronicles) {
    Optional<Trial> told = state.teams().trial().filter(trial -> !isBlind());
    List<TeamReport> reports = new ArrayList<>();
    for (int team = 1; team <= Math.min(state.teams().count(), chronicles.size()); team++) {
      int number = team;
      List<MetricHistory.Span> series = chronicles.get(team - 1).spans();
      reports.add(
          new TeamReport(
              team,
              told.map(trial -> trial.allocation().get(number - 1)),
              TeamSeeds.of(head.seed(), state.teams().seeds(), team),
              isBlind() ? series.stream().map(Blindfold::over).toList() : series));
    }
    return reports;
  }

  private void read(LogEntry entry) {
    bodyTimeMs += (entry.frame() - 1 - frame) * Brain.FRAME_MS * lapse;
    frame = entry.frame() - 1;
    List<Order> orders = state.apply(entry);
    if (entry.command() instanceof FullReset || entry.command() instanceof SetTeams) {
      bodyTimeMs = 0;
      notes.beginAnew();
    } else {
      orders.forEach(order -> notes.done(bodyTimeMs, order));
    }
    lapse = state.lapse();
    if (entry.command() instanceof UndoDose) {
      state
          .teams()
          .meantBy(entry.team())
          .forEach(team -> notes.forgetLastDose(team, state.teams()));
    }
    notes.said(bodyTimeMs, entry.command());
    count(entry);
    if (!(entry.command() instanceof Introduce)) {
      note(ballots.withoutVoter(entry));
    }
  }

  private Course course(long frames) {
    Map<Dial, DialPolicy> policies = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      policies.put(dial, state.policyOf(dial));
    }
    return new Course(
        notes.told(), policies, bodyTimeMs + Math.max(0, frames - frame) * Brain.FRAME_MS * lapse);
  }

  private void count(LogEntry entry) {
    if (entry.command() instanceof Enter enter) {
      joinedEpochMs.put(enter.personId(), entry.atEpochMs());
    } else if (entry.command() instanceof BrainCommand) {
      moves.merge(entry.author(), 1, Integer::sum);
    }
    for (CommandKey also : entry.also()) {
      moves.merge(also.author(), 1, Integer::sum);
    }
  }

  private void note(LogEntry entry) {
    ObjectNode words = CommandJson.write(entry.command());
    words.remove("tokenHash");
    if (entry.command() instanceof BeginTrial begun && begun.blinded()) {
      words.remove("allocation"); // the teams' own pages say it once it is revealed
    }
    lines.add(
        new Line(
            entry.atEpochMs(),
            entry.frame(),
            bodyTimeMs,
            entry.team(),
            nameOf(entry.author()),
            words.toString()));
  }

  private String nameOf(int author) {
    return author == ClassState.CLASS_ITSELF
        ? "Lesson"
        : state.roster().everybody(author).map(Person::nickname).orElse("");
  }

  private List<Somebody> people(List<PredictionReport> predictions) {
    return state.rosterEntries(id -> false).stream()
        .map(
            entry ->
                new Somebody(
                    entry.person().id(),
                    entry.person().nickname(),
                    entry.realName(),
                    joinedEpochMs.getOrDefault(entry.person().id(), 0L),
                    entry.team(),
                    moves.getOrDefault(entry.person().id(), 0),
                    answersOf(entry.person().id()),
                    scoreOf(entry.person().nickname(), predictions)))
        .toList();
  }

  private int answersOf(int person) {
    int answers = 0;
    for (Activity activity : state.activities().all()) {
      boolean answered =
          switch (activity) {
            case Poll poll -> poll.asked().named() && poll.votes().containsKey(person);
            case Prediction prediction -> prediction.curves().containsKey(person);
          };
      answers += answered ? 1 : 0;
    }
    return answers;
  }

  private static OptionalDouble scoreOf(String nickname, List<PredictionReport> predictions) {
    return predictions.stream()
        .flatMap(prediction -> prediction.curves().stream())
        .filter(curve -> curve.who().equals(nickname))
        .mapToDouble(PredictionReport.Curve::score)
        .average();
  }

  private List<PollReport> polls() {
    List<PollReport> polls = new ArrayList<>();
    for (Activity activity : state.activities().all()) {
      if (activity instanceof Poll poll) {
        polls.add(new PollReport(poll.number(), poll.asked(), ballotsOf(poll)));
      }
    }
    return polls;
  }

  /* Without names the order would tell who voted: it follows the answers then. */
  private List<PollReport.Ballot> ballotsOf(Poll poll) {
    if (!poll.asked().named()) {
      return poll.votes().values().stream()
          .sorted()
          .map(answer -> new PollReport.Ballot(Optional.empty(), answer))
          .toList();
    }
    return poll.votes().entrySet().stream()
        .map(vote -> new PollReport.Ballot(Optional.of(nameOf(vote.getKey())), vote.getValue()))
        .toList();
  }
}
