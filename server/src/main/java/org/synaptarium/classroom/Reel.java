package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * A recording that can be sought: it is run once from its first frame to its last, and keyframes
 * are kept on the way, near enough to each other that any frame is a moment's run from one.
 *
 * <p>Thread-safe: one thread develops it, others seek in what is there.
 */
public final class Reel implements AutoCloseable {

  /** Frames of which a viewer would miss nothing: {@code from} to {@code to}, both included. */
  public record Stretch(long from, long to) {}

  private final Recording recording;
  private final Scenario scenario;
  private final List<Keyframe> keyframes = new ArrayList<>();
  private final CompletableFuture<Void> whole = new CompletableFuture<>();
  private volatile long developed;
  private volatile boolean closed;

  Reel(Recording recording, Scenario scenario) {
    this.recording = recording;
    this.scenario = scenario;
  }

  /** Returns what it is of. */
  public Recording recording() {
    return recording;
  }

  public Scenario scenario() {
    return scenario;
  }

  /** Returns how many frames there are. */
  public long frames() {
    return recording.frames();
  }

  /** Returns up to which frame it can be sought at once. */
  public long developed() {
    return developed;
  }

  /**
   * Completes when every frame can be sought; exceptionally when a brain broke on the way, or when
   * it was closed before.
   */
  public CompletableFuture<Void> whole() {
    return whole;
  }

  /** Returns stretches of what is developed that can be skipped, in order. */
  public List<Stretch> dull() {
    return List.of();
  }

  /** Returns a player of its own, standing at frame 0. */
  public Playhead playhead() {
    return new Playhead(this);
  }

  /** Stops developing it; what is developed can be sought still. */
  @Override
  public void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /** Runs it from its first frame to its last, on the calling thread. */
  void develop(Laboratory laboratory) {
    try {
      ClassRun run = ClassRun.begin(scenario, recording.head(), laboratory);
      Tape tape = new Tape(recording.log(), 0);
      while (run.brain().frame() < frames() && !closed) {
        tape.feed(run);
        run.advance();
        if (run.brain().frame() % 100 == 0) {
          synchronized (keyframes) {
            keyframes.add(run.keyframe());
          }
        }
        developed = run.brain().frame();
      }
      if (closed) {
        whole.cancel(false);
      } else {
        whole.complete(null);
      }
    } catch (RuntimeException broken) {
      whole.completeExceptionally(broken);
    }
  }

  /**
   * Returns a run of its own that stands at a frame, as the class stood then; its log goes on with
   * whatever is taken next.
   *
   * @param head whose class it is from now on
   * @param frame 0 … {@link #frames()}
   */
  ClassRun runAt(long frame, ClassHead head, Laboratory laboratory) {
    requireInside(frame);
    List<LogEntry> past =
        recording.log().stream().takeWhile(entry -> entry.frame() <= frame).toList();
    Optional<Keyframe> near = keyframeFor(frame, past);
    return ClassRun.resume(scenario, head, near, past, frame, laboratory);
  }

  private Optional<Keyframe> keyframeFor(long frame, List<LogEntry> past) {
    synchronized (keyframes) {
      return keyframes.stream()
          .filter(keyframe -> keyframe.frame() <= frame)
          .filter(k -> DoseMemory.newestUsable(past, k.frame(), k.seq(), frame) >= k.frame())
          .reduce((earlier, later) -> later);
    }
  }

  /** Returns the newest frame up to this one that is kept as it was: going there runs nothing. */
  public long keyframeAtOrBefore(long frame) {
    synchronized (keyframes) {
      return keyframes.stream().mapToLong(Keyframe::frame).filter(f -> f <= frame).max().orElse(0);
    }
  }

  void requireInside(long frame) {
    if (frame < 0 || frame > frames()) {
      throw new IllegalArgumentException(
          "frame is " + frame + "; allowed: 0 … " + recording.frames());
    }
  }
}
