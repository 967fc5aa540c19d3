package org.synaptarium.classroom;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.engine.Brain;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.StaleEpoch;

/**
 * The one loop of a class: drains the inbox, stamps, journals, answers, advances, publishes.
 *
 * <p>{@link #tick} is called every 50 ms, by one thread at a time; {@link #view}, {@link #latest}
 * and the roster may be read by any.
 */
final class ClassLoop {

  /** How a loop came to its end. */
  enum Outcome {
    /** The class is over. */
    ENDED,
    /** The journal failed: what it holds is the truth, and the class goes on from there. */
    INTERRUPTED,
    /** Somebody else runs the class now. */
    TAKEN_OVER
  }

  /** The roster is sent twice a second at most: a join storm is one list, not two hundred. */
  private static final int ROSTER_EVERY_TICKS = 500 / Brain.FRAME_MS;

  private static final String BROKE = "The class had to end: its brain could not be computed.";
  private static final Logger LOG = LoggerFactory.getLogger(ClassLoop.class);

  private final String classId;
  private final long epoch;
  private final ClassRun run;
  private final Journal journal;
  private final Safekeeping safekeeping;
  private final Policy policy;
  private final Tokens tokens;
  private final Clock clock;
  private final Consumer<Outcome> whenOver;

  private final Inbox inbox;
  private final Presence presence = new Presence();
  private final Audience audience = new Audience();
  private final Vigil vigil = new Vigil();
  private final Absences absences = new Absences();
  private final TeamHands hands = new TeamHands();
  private final SpeedGauge gauge = new SpeedGauge();
  private final ActivityNews activities;
  private long ticks;
  private boolean rosterChanged;
  private volatile boolean over;
  private volatile ClassView view;
  private volatile List<FrameImage> latest;

  ClassLoop(
      String classId,
      long epoch,
      ClassRun run,
      Journal journal,
      Safekeeping safekeeping,
      SchoolLimits limits,
      Tokens tokens,
      Clock clock,
      Consumer<Outcome> whenOver) {
    this.classId = classId;
    this.epoch = epoch;
    this.run = run;
    this.journal = journal;
    this.safekeeping = safekeeping;
    this.policy = new Policy(limits);
    this.tokens = tokens;
    this.clock = clock;
    this.whenOver = whenOver;
    this.inbox = new Inbox(limits.inbox());
    this.latest = Blindfold.over(run.pictures(), run.state());
    this.activities = new ActivityNews(run);
    this.view = ClassView.of(run, presence, gauge.speed());
  }

  /** Does what is due; returns whether the loop goes on. */
  boolean tick() {
    if (over) {
      return false;
    }
    try {
      turn();
    } catch (StaleEpoch e) {
      LOG.info("class {}: {}", classId, e.getMessage());
      finish(Outcome.TAKEN_OVER, ClassListener::onInterrupted);
    } catch (JournalFailure e) {
      LOG.error("class {}: {}; it is read back from its journal", classId, e.getMessage(), e);
      finish(Outcome.INTERRUPTED, ClassListener::onInterrupted);
    } catch (RuntimeException | Error e) {
      LOG.error("class {} broke at frame {}", classId, run.brain().frame(), e);
      breakOff();
    }
    return !over;
  }

  private void turn() {
    Batch batch = stampWaiting();
    if (!batch.entries().isEmpty()) {
      // Before anybody is answered, and before it is applied to the brain: a crash must replay it.
      journal.append(classId, epoch, batch.entries());
    }
    batch.answer();
    batch.marks().forEach(mark -> audience.tell(listener -> listener.onMark(mark)));
    var news = new BatchNews(batch.entries());
    if (news.changesBrains()) {
      latest = Blindfold.over(run.pictures(), run.state());
      view = ClassView.of(run, presence, gauge.speed());
    }
    news.tell(audience);
    rosterChanged |= news.changesRoster();
    if (run.state().ended()) {
      end();
      return;
    }
    if (run.state().running() && safekeeping.mayRun(run.nextFrame())) {
      runFrame();
    } else {
      gauge.stopped();
    }
    publish();
    ticks++;
  }

  private Batch stampWaiting() {
    var batch = new Batch(run, policy, tokens, classId, clock.millis());
    inbox.drain().forEach(batch::add);
    batch.seal();
    hands.touched(batch.entries(), run.state().roster());
    if (!run.state().ended()) {
      vigil.tick(presence.isAnybodyPresent(), run.state().running()).ifPresent(batch::addOwn);
      run.dueEvents().forEach(batch::addOwn);
      absences.tick(run.state().teams(), presence).forEach(batch::addOwn);
    }
    return batch;
  }

  private void runFrame() {
    List<FrameImage> images = Blindfold.over(run.advance(), run.state());
    latest = images;
    gauge.frameRan(clock.millis());
    audience.tell(listener -> listener.onFrame(images));
    run.chapterMark().ifPresent(mark -> audience.tell(listener -> listener.onMark(mark)));
    safekeeping.frameRan(run);
  }

  private void publish() {
    ClassView now = ClassView.of(run, presence, gauge.speed());
    if (!now.equals(view)) {
      view = now;
      audience.tell(listener -> listener.onState(now));
    }
    activities.tell(run, audience);
    hands.tick(audience);
    rosterChanged |= presence.takeChanged();
    if (rosterChanged && ticks % ROSTER_EVERY_TICKS == 0) {
      rosterChanged = false;
      List<RosterEntry> roster = roster();
      audience.tell(listener -> listener.onRoster(roster));
    }
  }

  private void end() {
    safekeeping.saveNow(run);
    journal.end(classId, epoch, clock.millis());
    finish(Outcome.ENDED, listener -> listener.onEnded("The class has ended."));
  }

  /* A brain that broke would break again at the same frame: the class is over, alone, and its log stays readable. */
  private void breakOff() {
    try {
      journal.end(classId, epoch, clock.millis());
    } catch (RuntimeException e) {
      LOG.error("class {}: could not be marked as ended", classId, e);
    }
    finish(Outcome.ENDED, listener -> listener.onEnded(BROKE));
  }

  private void finish(Outcome outcome, Consumer<ClassListener> news) {
    view = ClassView.of(run, presence, gauge.speed());
    leave(news);
    whenOver.accept(outcome);
  }

  /** Takes a request in; a full inbox, or one that nobody will open any more, refuses it. */
  void submit(Request request) {
    if (!inbox.offer(request)) {
      request.refuse(Inbox.FULL, run.state().ledger());
    }
    if (over) {
      refuseWaiting();
    }
  }

  private void refuseWaiting() {
    inbox.drain().forEach(request -> request.refuse(Inbox.CLOSED, run.state().ledger()));
  }

  /** Stops for now and saves where the class is; no tick may be running or follow. */
  void stop() {
    if (leave(ClassListener::onInterrupted)) {
      safekeeping.saveNow(run);
    }
  }

  /** Returns how many requests wait for the next tick. */
  int waiting() {
    return inbox.waiting();
  }

  /**
   * Stops where the class stands and gives it to somebody else; its pages hear of it after that. No
   * tick may be running or follow.
   */
  void handOver(KeyframeTaker taker) {
    if (!over) {
      try {
        safekeeping.handOver(run, taker);
      } finally {
        letGo();
      }
    }
  }

  /**
   * Stops and saves nothing: the class goes on from its journal. No tick may be running or follow.
   */
  void letGo() {
    leave(ClassListener::onInterrupted);
  }

  /** Stops for good and saves nothing: the class is deleted. No tick may be running or follow. */
  void discard() {
    leave(listener -> listener.onEnded("The class was deleted."));
  }

  private boolean leave(Consumer<ClassListener> news) {
    if (over) {
      return false;
    }
    over = true;
    audience.tell(news);
    refuseWaiting();
    return true;
  }

  boolean isOver() {
    return over;
  }

  ClassView view() {
    return view;
  }

  /** Returns the newest picture of each team's brain, as it may be seen. */
  List<FrameImage> latest() {
    return latest;
  }

  ClassRun run() {
    return run;
  }

  ActivityNews activities() {
    return activities;
  }

  Presence presence() {
    return presence;
  }

  Audience audience() {
    return audience;
  }

  List<RosterEntry> roster() {
    return run.state().rosterEntries(presence::isPresent);
  }
}
