package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.Ban;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Readmit;
import org.synaptarium.command.ClassCommand.SetCoHost;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Command;
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
      case Request.Ask(var person, var commandId, var command) -> ask(person, commandId, command);
      case Request.Enter(var newcomer, var admission) -> enter(newcomer, admission);
    }
  }

  private void ask(Person person, long commandId, Command command) {
    ClassState state = run.state();
    Optional<Refusal> objection =
        policy.objectionTo(person, command, state).or(() -> objectionToUndo(command));
    Supplier<Answer> answer;
    if (objection.isPresent()) {
      answer = () -> new Answer.Rejected(objection.get());
    } else if (command instanceof TurnDial turn) {
      answer = drags.add(person.id(), commandId, turn, state.policyOf(turn.dial()))::answer;
    } else {
      LogEntry entry = stamp(person.id(), commandId, dated(command));
      answer = () -> new Answer.Accepted(entry.seq(), entry.frame());
    }
    answers.add(() -> state.ledger().settle(person.id(), commandId, answer.get()));
  }

  private Optional<Refusal> objectionToUndo(Command command) {
    return command instanceof UndoDose && !run.remembersDose()
        ? Optional.of(
            new Refusal(
                Reason.OUT_OF_RANGE,
                "There is no dose to undo.",
                "a dose of the last " + DoseMemory.FRAMES + " frames"))
        : Optional.empty();
  }

  /* Only the class knows what time it is in the brain's body. */
  private Command dated(Command command) {
    return command instanceof OpenPrediction prediction
        ? prediction.from(run.brain().bodyTimeMs())
        : command;
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
    stamp(personId, 0, new Enter(personId, name, Tokens.hash(token)));
    if (newcomer.hasSecrets()) {
      String realName = newcomer.realName().text();
      stamp(personId, 0, new Introduce(personId, realName, newcomer.deviceHash()));
    }
    var admitted = new Admission.Admitted(new Person(personId, name.text()), token);
    answers.add(() -> admission.complete(admitted));
  }

  /** Adds what the class does by itself. */
  void addOwn(Command command) {
    stamp(ClassState.CLASS_ITSELF, 0, command);
  }

  /** Stamps the dial moves that are held back still. */
  void seal() {
    for (Drags.Drag drag : drags.takeAll()) {
      drag.became(write(drag.author(), drag.commandId(), drag.command(), drag.also()));
    }
  }

  private LogEntry stamp(int author, long commandId, Command command) {
    seal();
    return write(author, commandId, command, List.of());
  }

  private LogEntry write(int author, long commandId, Command command, List<CommandKey> also) {
    long seq = run.state().lastSeq() + 1;
    long frame = run.nextFrame();
    var entry = new LogEntry(seq, frame, nowEpochMs, author, commandId, command, also);
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

  /** Tells whether anybody entered or was taken out, or has other rights. */
  boolean changesRoster() {
    return entries.stream().map(LogEntry::command).anyMatch(Batch::changesRoster);
  }

  private static boolean changesRoster(Command command) {
    return command instanceof Enter
        || command instanceof Kick
        || command instanceof Ban
        || command instanceof Readmit
        || command instanceof SetCoHost;
  }

  /** Returns who was taken out. */
  List<Integer> kicked() {
    List<Integer> kicked = new ArrayList<>();
    for (LogEntry entry : entries) {
      if (entry.command() instanceof Kick(int personId)) {
        kicked.add(personId);
      } else if (entry.command() instanceof Ban(int personId)) {
        kicked.add(personId);
      }
    }
    return kicked;
  }

  /** Returns who has got a host's rights or lost them. */
  List<Integer> otherRights() {
    return entries.stream()
        .map(LogEntry::command)
        .filter(SetCoHost.class::isInstance)
        .map(command -> ((SetCoHost) command).personId())
        .toList();
  }
}
