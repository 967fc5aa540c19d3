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
import org.synaptarium.classroom.Tokens;
import org.synaptarium.scenario.Scenario;

/** All showings of a server: opens, finds and ends them. Thread-safe. */
public final class Showings implements AutoCloseable {

  /** Longer than a reload, a break in the line or a projector that is moved to another room. */
  static final Duration DESERTED_AT_MOST = Duration.ofMinutes(5);

  /* 192 random bits: guessing is hopeless, and the token stays short enough for a link. */
  private static final int TOKEN_BYTES = 24;

  /** So much of a server's id tells it apart from the others of a cluster. */
  private static final int PLACE_CHARS = 8;

  private static final char PLACE_END = '.';

  private final String prefix;
  private final Darkroom darkroom;
  private final Pacer pacer;
  private final LongSupplier nanos;
  private final SecureRandom random = new SecureRandom();

  /* By hashes of tokens: how long looking one up takes tells nothing about those that there are. */
  private final Map<String, Subscription> pacings = new ConcurrentHashMap<>();
  private final Map<String, Showing> running = new ConcurrentHashMap<>();

  /** Plays showings by a pacer of their own, so that live classes don't wait for them. */
  public Showings(Darkroom darkroom, Pacer pacer) {
    this("", darkroom, pacer, System::nanoTime);
  }

  /** Like that, with tokens that tell on which of several servers a showing is. */
  public Showings(String serverId, Darkroom darkroom, Pacer pacer) {
    this(placeAt(serverId) + PLACE_END, darkroom, pacer, System::nanoTime);
  }

  Showings(Darkroom darkroom, Pacer pacer, LongSupplier nanos) {
    this("", darkroom, pacer, nanos);
  }

  private Showings(String prefix, Darkroom darkroom, Pacer pacer, LongSupplier nanos) {
    this.prefix = prefix;
    this.darkroom = darkroom;
    this.pacer = pacer;
    this.nanos = nanos;
  }

  /** Returns how tokens name a server. */
  public static String placeAt(String serverId) {
    return serverId.substring(0, Math.min(PLACE_CHARS, serverId.length()));
  }

  /** Returns which server a token names, if it names one. */
  public static Optional<String> placeOf(String token) {
    int end = token.indexOf(PLACE_END);
    return end < 0 ? Optional.empty() : Optional.of(token.substring(0, end));
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
    String token = prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    var showing = new Showing(token, reel, darkroom, nanos);
    running.put(Tokens.hash(token), showing);
    pacings.put(Tokens.hash(token), pacer.pace(() -> tick(showing)));
    return showing;
  }

  private boolean tick(Showing showing) {
    if (showing.tick() && showing.desertedNanos() > DESERTED_AT_MOST.toNanos()) {
      showing.end("Nobody looked at it any more.");
    }
    if (showing.isOver()) {
      running.remove(Tokens.hash(showing.token()));
      pacings.remove(Tokens.hash(showing.token()));
    }
    return !showing.isOver();
  }

  /** Returns the showing that a token opens. */
  public Optional<Showing> byToken(String token) {
    return Optional.ofNullable(running.get(Tokens.hash(token)));
  }

  /** Ends a showing for everybody who looks at it; tells whether there was one. */
  public boolean end(String token) {
    return endHashed(Tokens.hash(token));
  }

  private boolean endHashed(String key) {
    Showing ended = running.remove(key);
    if (ended == null) {
      return false;
    }
    Subscription pacing = pacings.remove(key);
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
    running.keySet().forEach(this::endHashed);
    pacer.close();
    darkroom.close();
  }
}
