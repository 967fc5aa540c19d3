package org.synaptarium.showing;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.Darkroom;
import org.synaptarium.classroom.Projector;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Reel;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.classroom.Storyboard;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.showing.ShowingView.Loop;

/**
 * One recording that is played: whoever holds its token looks at it and steers it.
 *
 * <p>{@link #tick} is called every 50 ms by one thread at a time and does what was asked since;
 * everything else may be called by any thread and doesn't wait.
 */
public final class Showing {

  /**
   * What several windows ask between two ticks; a handle that is dragged asks 20 times a second.
   */
  private static final int INBOX = 256;

  private static final Logger LOG = LoggerFactory.getLogger(Showing.class);

  private record Wish(Steering steering, Consumer<Refusal> refuse) {}

  private final String token;
  private final Projector projector;
  private final Reel reel;
  private final Transport transport;
  private final AnotherWay anotherWay;
  private final Bulletin bulletin;
  private final LongSupplier nanos;
  private final BlockingQueue<Wish> inbox = new ArrayBlockingQueue<>(INBOX);
  private volatile long lookedAtNanos;
  private volatile boolean over;

  Showing(String token, Reel reel, Darkroom darkroom, LongSupplier nanos) {
    this.token = token;
    this.reel = reel;
    this.nanos = nanos;
    this.projector = new Projector(token, reel);
    this.transport = new Transport(projector, nanos);
    this.anotherWay = new AnotherWay(darkroom, projector);
    this.bulletin = new Bulletin(nanos, transport.view(Optional.empty()));
    this.lookedAtNanos = nanos.getAsLong();
  }

  /** Returns what opens it; can't be guessed. */
  public String token() {
    return token;
  }

  public Scenario scenario() {
    return reel.scenario();
  }

  /** Returns how many frames there are. */
  public long frames() {
    return reel.frames();
  }

  /** Returns what pages draw of it. */
  public Spectacle spectacle() {
    return projector;
  }

  /** Returns what is being shown. */
  public Reel reel() {
    return reel;
  }

  /** Returns how it stands, as it was told last. */
  public ShowingView view() {
    return bulletin.told();
  }

  /** Begins to hear how it stands, at most ten times a second. */
  public Subscription listen(Consumer<ShowingView> reader) {
    return bulletin.join(reader);
  }

  /** Returns what happens in it, and when; reads the whole log, so not from an event loop. */
  public Storyboard storyboard() {
    return Storyboard.of(reel.recording(), reel.scenario());
  }

  /**
   * Asks for something.
   *
   * @param refuse told why not, from another thread or at once; must not wait
   */
  public void steer(Steering steering, Consumer<Refusal> refuse) {
    if (over || !inbox.offer(new Wish(steering, refuse))) {
      refuse.accept(
          new Refusal(Reason.BUSY, "This showing can't do more at once.", "trying again"));
    }
  }

  /** Does what was asked and what is due; returns whether the showing goes on. */
  boolean tick() {
    if (over) {
      return false;
    }
    try {
      obey();
      transport.tick();
      anotherWay.tick();
      bulletin.tell(transport.view(anotherWay.view()));
    } catch (RuntimeException | Error broken) {
      LOG.error("a showing broke at frame {}", projector.frame(), broken);
      end("The showing had to end: its brain could not be computed.");
    }
    if (!projector.isDeserted()) {
      lookedAtNanos = nanos.getAsLong();
    }
    return !over;
  }

  /* Of several seeks that wait only the last is done: a handle that is dragged leaves a trail of them. */
  private void obey() {
    for (Wish wish = inbox.poll(); wish != null; wish = inbox.poll()) {
      boolean outdated =
          wish.steering() instanceof Steering.Seek
              && inbox.peek() instanceof Wish(Steering.Seek(long next), var _)
              && next <= reel.frames();
      if (!outdated) {
        Consumer<Refusal> refuse = wish.refuse();
        obey(wish.steering()).ifPresent(refuse);
      }
    }
  }

  private Optional<Refusal> obey(Steering steering) {
    Optional<Refusal> objection = objectionTo(steering);
    if (objection.isPresent()) {
      return objection;
    }
    switch (steering) {
      case Steering.Play() -> transport.play();
      case Steering.Pause() -> transport.pause();
      case Steering.Seek(long frame) -> transport.goTo(frame);
      case Steering.Step(int frames) -> transport.step(frames);
      case Steering.Speed(double times) -> transport.setSpeed(times);
      case Steering.Loop(long from, long to) -> transport.setLoop(Optional.of(new Loop(from, to)));
      case Steering.NoLoop() -> transport.setLoop(Optional.empty());
      case Steering.SkipDull(boolean on) -> transport.setSkipDull(on);
      case Steering.Alternative wish -> {
        return anotherWay.begin(wish);
      }
      case Steering.NoAlternative() -> anotherWay.close();
    }
    return Optional.empty();
  }

  private Optional<Refusal> objectionTo(Steering steering) {
    return switch (steering) {
      case Steering.Seek(long frame) -> mustExist(frame);
      case Steering.Loop(var _, long to) -> mustExist(to);
      default -> Optional.empty();
    };
  }

  private Optional<Refusal> mustExist(long frame) {
    return frame <= reel.frames()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Reason.OUT_OF_RANGE, "There is no frame " + frame + ".", "0 … " + reel.frames()));
  }

  /** Tells for how long no page has looked. */
  long desertedNanos() {
    return nanos.getAsLong() - lookedAtNanos;
  }

  /** Ends it for everybody; no tick may be running or follow. */
  void end(String why) {
    if (!over) {
      over = true;
      anotherWay.close();
      reel.close();
      projector.end(why);
    }
  }

  boolean isOver() {
    return over;
  }
}
