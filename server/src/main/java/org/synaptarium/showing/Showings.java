package org.synaptarium.showing;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.synaptarium.classroom.Darkroom;
import org.synaptarium.classroom.Pacer;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Reel;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.scenario.Scenario;

/** All showings of a server: opens, finds and ends them. Thread-safe. */
public final class Showings implements AutoCloseable {

  /** Longer than a reload, a break in the line or a projector that is moved to another room. */
  static final Duration DESERTED_AT_MOST = Duration.ofMinutes(5);

  /* 192 random bits: guessing is hopeless, and the token stays short enough for a link. */
  private static final int TOKEN_BYTES = 24;

  private final Darkroom darkroom;
  private final Pacer pacer;
  private final LongSupplier nanos;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Subscription> pacings = new ConcurrentHashMap<>();
  private final Map<String, Showing> running = new ConcurrentHashMap<>();

  /** Plays showings by a pacer of their own, so that live classes don't wait for them. */
  public Showings(Darkroom darkroom, Pacer pacer) {
    this(darkroom, pacer, System::nanoTime);
  }

  Showings(Darkroom darkroom, Pacer pacer, LongSupplier nanos) {
    this.darkroom = darkroom;
    this.pacer = pacer;
    this.nanos = nanos;
  }

  /**
   * Opens a showing that stands at the beginning; makes its brains, so not from an event loop.
   *
   * @return empty when there are as many as there may be
   */
  public Optional<Showing> open(Recording recording, Scenario scenario) {
    return darkroom.develop(recording, scenario).map(this::begin);
  }

  private Showing begin(Reel reel) {
    byte[] secret = new byte[TOKEN_BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    var showing = new Showing(token, reel, darkroom, nanos);
    running.put(token, showing);
    pacings.put(token, pacer.pace(() -> tick(showing)));
    return showing;
  }

  private boolean tick(Showing showing) {
    if (showing.tick() && showing.desertedNanos() > DESERTED_AT_MOST.toNanos()) {
      showing.end("Nobody looked at it any more.");
    }
    if (showing.isOver()) {
      running.remove(showing.token());
      pacings.remove(showing.token());
    }
    return !showing.isOver();
  }

  /** Returns the showing that a token opens. */
  public Optional<Showing> byToken(String token) {
    return Optional.ofNullable(running.get(token));
  }

  /** Ends a showing for everybody who looks at it; tells whether there was one. */
  public boolean end(String token) {
    Showing ended = running.remove(token);
    if (ended == null) {
      return false;
    }
    Subscription pacing = pacings.remove(token);
    if (pacing != null) {
      pacing.close();
    }
    ended.end("The showing has ended.");
    return true;
  }

  /** Ends every showing of a class. */
  public void endAllOf(String classId) {
    running.values().stream()
        .filter(showing -> showing.reel().recording().head().classId().equals(classId))
        .map(Showing::token)
        .toList()
        .forEach(this::end);
  }

  @Override
  public void close() {
    running.keySet().forEach(this::end);
    pacer.close();
    darkroom.close();
  }
}
