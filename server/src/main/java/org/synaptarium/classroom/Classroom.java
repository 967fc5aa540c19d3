package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.synaptarium.command.Command;
import org.synaptarium.command.Nickname;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Layout;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.scenario.Scenario;

/** One live class, as the outside sees it. Thread-safe; no method waits. */
public final class Classroom {

  public String classId() {
    throw new UnsupportedOperationException();
  }

  /** Returns the six digits that people join with. */
  public String code() {
    throw new UnsupportedOperationException();
  }

  /** Returns the lesson; the blank one's id is empty. */
  public Scenario scenario() {
    throw new UnsupportedOperationException();
  }

  /** Returns the class as it stands; a snapshot. */
  public ClassView view() {
    throw new UnsupportedOperationException();
  }

  /** Returns everybody who has entered and was not kicked; a snapshot. */
  public List<RosterEntry> roster() {
    throw new UnsupportedOperationException();
  }

  /** Lets a newcomer in; completes when it is durable, from the class's thread. */
  public CompletionStage<Admission> enter(Nickname wish) {
    throw new UnsupportedOperationException();
  }

  /** Returns whom a token stands for; nobody when it is forged, or the person was kicked. */
  public Optional<Person> personOf(String token) {
    throw new UnsupportedOperationException();
  }

  /**
   * Asks for a command.
   *
   * @param commandId the person's own number for it, growing; the same id gets the same answer
   * @param answer called exactly once, from the class's thread or at once; must not wait
   */
  public void submit(Person person, long commandId, Command command, Consumer<Answer> answer) {
    throw new UnsupportedOperationException();
  }

  /** Returns the greatest command id of this person that was answered; 0 when there is none. */
  public long lastCommandId(Person person) {
    throw new UnsupportedOperationException();
  }

  /** Notes that a page of this person came (once for each page) or went. */
  public void presence(Person person, boolean came) {
    throw new UnsupportedOperationException();
  }

  /** Begins to listen; the first call of each kind comes with the next change or frame. */
  public Subscription listen(ClassListener listener) {
    throw new UnsupportedOperationException();
  }

  /** Returns where the neurons lie. */
  public Layout layout() {
    throw new UnsupportedOperationException();
  }

  /** Returns the newest frame; before the first has run, the brain at rest. */
  public FrameImage latest() {
    throw new UnsupportedOperationException();
  }

  /** Returns mean metrics since the class began, for charts of late joiners. */
  public List<MetricHistory.Row> history() {
    throw new UnsupportedOperationException();
  }

  /** Returns the newest marks of the timeline, in order, for late joiners. */
  public List<Mark> marks() {
    throw new UnsupportedOperationException();
  }

  /** Returns the class as a recording; reads the journal, so not from an event loop. */
  public Recording recording() {
    throw new UnsupportedOperationException();
  }
}
