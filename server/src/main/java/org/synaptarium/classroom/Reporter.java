package org.synaptarium.classroom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synaptarium.classroom.Report.Deed;
import org.synaptarium.classroom.Report.Line;
import org.synaptarium.classroom.Report.PollReport;
import org.synaptarium.classroom.Report.PredictionReport;
import org.synaptarium.classroom.Report.Somebody;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Brain;
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
  private final List<Line> lines = new ArrayList<>();
  private final List<Deed> deeds = new ArrayList<>();
  private final Map<Integer, Long> joinedEpochMs = new HashMap<>();
  private final Map<Integer, Integer> moves = new HashMap<>();
  private final Ballots ballots = new Ballots();
  private long frame;
  private long bodyTimeMs;
  private long lapse = 1;

  private Reporter(Scenario scenario) {
    this.state = new ClassState(scenario, "");
  }

  static Report of(
      ClassHead head, Scenario scenario, List<LogEntry> log, long frames, Chronicle chronicle) {
    var reporter = new Reporter(scenario);
    log.forEach(reporter::read);
    List<PredictionReport> predictions = reporter.predictions(chronicle);
    return new Report(
        head,
        scenario,
        frames,
        reporter.people(predictions),
        reporter.lines,
        reporter.polls(),
        predictions,
        reporter.deeds,
        chronicle.history());
  }

  private void read(LogEntry entry) {
    bodyTimeMs += (entry.frame() - 1 - frame) * Brain.FRAME_MS * lapse;
    frame = entry.frame() - 1;
    for (BrainCommand command : state.apply(entry)) {
      if (command instanceof FullReset) {
        bodyTimeMs = 0;
        deeds.clear();
      } else {
        deeds.add(new Deed(bodyTimeMs, command));
      }
      lapse = command instanceof SetLapse(long now) ? now : state.lapse();
    }
    if (entry.command() instanceof UndoDose) {
      forgetLastDose();
    }
    count(entry);
    if (!(entry.command() instanceof Introduce)) {
      note(ballots.withoutVoter(entry));
    }
  }

  private void forgetLastDose() {
    for (int i = deeds.size() - 1; i >= 0; i--) {
      BrainCommand command = deeds.get(i).command();
      if (command instanceof GiveKetamine || command instanceof GiveControl) {
        deeds.remove(i);
        return;
      }
    }
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
    lines.add(
        new Line(
            entry.atEpochMs(),
            entry.frame(),
            bodyTimeMs,
            nameOf(entry.author()),
            words.toString()));
  }

  private String nameOf(int author) {
    return author == ClassState.CLASS_ITSELF
        ? "Lesson"
        : state.roster().everybody(author).map(Person::nickname).orElse("");
  }

  private List<Somebody> people(List<PredictionReport> predictions) {
    return state.roster().entries(id -> false).stream()
        .map(
            entry ->
                new Somebody(
                    entry.person().id(),
                    entry.person().nickname(),
                    entry.realName(),
                    joinedEpochMs.getOrDefault(entry.person().id(), 0L),
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

  private List<PredictionReport> predictions(Chronicle chronicle) {
    List<PredictionReport> predictions = new ArrayList<>();
    for (Activity activity : state.activities().all()) {
      if (activity instanceof Prediction prediction) {
        Truth truth = chronicle.truth(prediction.number());
        predictions.add(
            new PredictionReport(
                prediction.number(),
                prediction.asked(),
                Arrays.stream(truth.values()).boxed().toList(),
                curvesOf(prediction, truth)));
      }
    }
    return predictions;
  }

  private List<PredictionReport.Curve> curvesOf(Prediction prediction, Truth truth) {
    return prediction.curves().entrySet().stream()
        .map(
            curve ->
                new PredictionReport.Curve(
                    nameOf(curve.getKey()),
                    curve.getValue(),
                    truth.score(prediction.asked(), curve.getValue())))
        .toList();
  }
}
