package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.OpenTrial;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.StartModel;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Command;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Nickname;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;

/**
 * The requests of one tick: judged and stamped in order, and answered once they are durable.
 *
 * <p>Each is judged by the state that those before it left, so stamping changes the class at once.
 * Dial moves are held back until something else is stamped or the batch is sealed, so that a
 * frame's moves of a dial become one entry. If the journal then fails, nobody was answered, and the
 * class is thrown away and read back.
 */
final class Batch {
  private final ClassRun run;
  private final Policy policy;
  private final Tokens tokens;
  private final String classId;
  private final long nowEpochMs;
  private final Drags drags = new Drags();
  private final List<LogEntry> entries = new ArrayList<>();
  private final List<Runnable> answers = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  Batch(ClassRun run, Policy policy, Tokens tokens, String classId, long nowEpochMs) {
    this.run = run;
    this.policy = policy;
    this.tokens = tokens;
    this.classId = classId;
    this.nowEpochMs = nowEpochMs;
  }

  void add(Request request) {
    switch (request) {
      case Request.Ask asked -> ask(asked);
      case Request.Enter(var newcomer, var admission) -> enter(newcomer, admission);
    }
  }

  private void ask(Request.Ask asked) {
    ClassState state = run.state();
    Person person = asked.person();
    long commandId = asked.commandId();
    Command command = asked.command();
    int team = TeamPolicy.stampedTeam(person, command, asked.team(), state);
    Optional<Refusal> objection =
        TeamPolicy.objectionTo(person, command, asked.team(), state)
            .or(() -> policy.objectionTo(person, command, team, state))
            .or(() -> objectionToUndo(command, team));
    Supplier<Answer> answer;
    if (objection.isPresent()) {
      answer = () -> new Answer.Rejected(objection.get());
    } else if (command instanceof TurnDial turn) {
      DialPolicy rule = state.policyOf(turn.dial());
      answer = drags.add(person.id(), commandId, turn, team, rule)::answer;
    } else {
      LogEntry entry = stamp(person.id(), commandId, completed(command), team);
      answer = () -> new Answer.Accepted(entry.seq(), entry.frame());
    }
    answers.add(() -> state.ledger().settle(person.id(), commandId, answer.get()));
  }

  private Optional<Refusal> objectionToUndo(Command command, int team) {
    return command instanceof UndoDose && !run.remembersDose(team)
        ? Optional.of(
            new Refusal(
                Reason.OUT_OF_RANGE,
                "There is no dose to undo.",
                "a dose of the last " + DoseMemory.FRAMES + " frames"))
        : Optional.empty();
  }

  /* Only the class knows by which rules its brains run, what time it is in their bodies, and draws lots. */
  private Command completed(Command command) {
    return switch (command) {
      case Start() -> new StartModel(run.brain().spec().revision().number());
      case OpenPrediction prediction -> prediction.from(run.brain().bodyTimeMs());
      case OpenTrial(var arms, var blinded) ->
          new BeginTrial(arms, blinded, tokens.lots(arms, run.state().teams().count()));
      default -> command;
    };
  }

  private void enter(Newcomer newcomer, CompletableFuture<Admission> admission) {
    Roster roster = run.state().roster();
    Optional<Refusal> objection = policy.objectionToNewcomer(newcomer, run.state());
    if (objection.isPresent()) {
      answers.add(() -> admission.complete(new Admission.Refused(objection.get())));
      return;
    }
    int personId = roster.nextPersonId();
    Nickname name = roster.freeNickname(newcomer.wish());
    String token = tokens.newToken(classId, personId);
    stamp(personId, 0, new Enter(personId, name, Tokens.hash(token)), LogEntry.ALL_TEAMS);
    if (newcomer.hasSecrets()) {
      String realName = newcomer.realName().text();
      stamp(
          personId,
          0,
          new Introduce(personId, realName, newcomer.deviceHash()),
          LogEntry.ALL_TEAMS);
    }
    var admitted = new Admission.Admitted(new Person(personId, name.text()), token);
    answers.add(() -> admission.complete(admitted));
  }

  /** Adds what the class does by itself. */
  void addOwn(Command command) {
    stamp(ClassState.CLASS_ITSELF, 0, command, LogEntry.ALL_TEAMS);
  }

  /** Stamps the dial moves that are held back still. */
  void seal() {
    for (Drags.Drag drag : drags.takeAll()) {
      drag.became(write(drag.author(), drag.commandId(), drag.command(), drag.also(), drag.team()));
    }
  }

  private LogEntry stamp(int author, long commandId, Command command, int team) {
    seal();
    return write(author, commandId, command, List.of(), team);
  }

  private LogEntry write(
      int author, long commandId, Command command, List<CommandKey> also, int team) {
    long seq = run.state().lastSeq() + 1;
    long frame = run.nextFrame();
    var entry = new LogEntry(seq, frame, nowEpochMs, author, commandId, command, also, team);
    entries.add(entry);
    run.take(entry).ifPresent(marks::add);
    return entry;
  }

  List<LogEntry> entries() {
    return entries;
  }

  /** Answers everybody; to be called once the entries are durable. */
  void answer() {
    answers.forEach(Runnable::run);
  }

  List<Mark> marks() {
    return marks;
  }
}
