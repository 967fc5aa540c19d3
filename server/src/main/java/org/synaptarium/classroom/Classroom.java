package org.synaptarium.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * One live class, as the outside sees it. Thread-safe; no method waits but {@link #recording} and
 * what its {@link #teams} say of themselves.
 */
public final class Classroom implements Spectacle {
  private final ClassHead head;
  private final Scenario scenario;
  private final Journal journal;
  private final ClassLoop loop;
  private final TeamViews teams;

  Classroom(ClassHead head, Scenario scenario, Journal journal, ClassLoop loop) {
    this.head = head;
    this.scenario = scenario;
    this.journal = journal;
    this.loop = loop;
    this.teams = new TeamViews(new LiveTeams(loop));
  }

  public String classId() {
    return head.classId();
  }

  @Override
  public String id() {
    return classId();
  }

  /** Returns the six digits that people join with. */
  public String code() {
    return head.code();
  }

  /** Returns the lesson; the blank one's id is empty. */
  public Scenario scenario() {
    return scenario;
  }

  /** Returns the class as it stands; a snapshot. */
  @Override
  public ClassView view() {
    return loop.view();
  }

  /** Returns everybody who has entered but the host, also those who were taken out; a snapshot. */
  @Override
  public List<RosterEntry> roster() {
    return loop.roster();
  }

  /** Returns how many people are in, the host not counted. */
  public int students() {
    return loop.run().state().roster().students();
  }

  /** Tells whether this person has a host's rights now. */
  public boolean isHost(Person person) {
    return loop.run().state().roster().isHost(person);
  }

  /** Lets a newcomer in; completes when it is durable, from the class's thread. */
  public CompletionStage<Admission> enter(Newcomer newcomer) {
    var admission = new CompletableFuture<Admission>();
    loop.submit(new Request.Enter(newcomer, admission));
    return admission;
  }

  /** Returns whom a token stands for; nobody when it is forged, or the person was kicked. */
  public Optional<Person> personOf(String token) {
    return Tokens.claimOf(token)
        .filter(claim -> claim.classId().equals(head.classId()))
        .flatMap(claim -> loop.run().state().roster().byToken(claim.personId(), token));
  }

  /**
   * Asks for a command.
   *
   * @param commandId the person's own number for it, from 1, growing; the same id gets the same
   *     answer
   * @param answer called exactly once, from the class's thread or at once; must not wait
   */
  public void submit(Person person, long commandId, Command command, Consumer<Answer> answer) {
    submit(person, commandId, command, LogEntry.ALL_TEAMS, answer);
  }

  /**
   * Asks for a command to one team's brain.
   *
   * @param team from 1; 0 for a student's own, and for a host all
   */
  public void submit(
      Person person, long commandId, Command command, int team, Consumer<Answer> answer) {
    CommandLedger ledger = loop.run().state().ledger();
    switch (ledger.take(person.id(), commandId, answer)) {
      case NEW -> loop.submit(new Request.Ask(person, commandId, command, team));
      case WAITING, ANSWERED -> {}
    }
  }

  /** Returns the greatest command id of this person that was answered; 0 when there is none. */
  public long lastCommandId(Person person) {
    return loop.run().state().ledger().newestAnswered(person.id());
  }

  /** Returns how many of their commands were turned down since this server runs the class. */
  public long refused(Person person) {
    return loop.run().state().ledger().refused(person.id());
  }

  /** Returns what this person has set for themselves, where the class decides together. */
  public Map<Dial, Double> ownOf(Person person) {
    return loop.run().state().teams().of(teams.of(person)).dials().ownOf(person.id());
  }

  /** Returns what this person answered to it: a number, or a curve; empty when nothing. */
  public List<Double> answerOf(Person person) {
    return loop.run().state().activities().answerOf(person.id());
  }

  /** Notes that a page of this person came (once for each page) or went. */
  public void presence(Person person, boolean came) {
    if (came) {
      loop.presence().came(person.id());
    } else {
      loop.presence().went(person.id());
    }
  }

  /** Begins to listen; the first call of each kind comes with the next change or frame. */
  @Override
  public Subscription listen(ClassListener listener) {
    return loop.audience().join(listener);
  }

  /** Returns what may be seen of its brains. */
  @Override
  public TeamViews teams() {
    return teams;
  }

  /** Returns the newest frame of the first brain; before the first has run, at rest. */
  public FrameImage latest() {
    return loop.latest().getFirst();
  }

  /** Returns the class as a recording; reads the journal, so not from an event loop. */
  public Recording recording() {
    return Recorder.read(journal, head, latest().frame());
  }

  ClassHead head() {
    return head;
  }

  ClassLoop loop() {
    return loop;
  }
}
