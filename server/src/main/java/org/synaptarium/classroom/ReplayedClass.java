package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.synaptarium.engine.ImpulseRequest;
import org.synaptarium.engine.impulse.ImpulseTrace;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * A recorded class, run again from its beginning by the same {@code take} and {@code advance} as
 * when it was live. Not thread-safe.
 */
public final class ReplayedClass {

  /** A frame at which the replay's hash is not the recorded one. */
  public record Mismatch(long frame, long recordedHash, long replayedHash) {}

  private final Recording recording;
  private final Scenario scenario;
  private final ClassRun run;
  private int nextEntry;

  /** Begins at frame 0, on the calling thread only. */
  public ReplayedClass(Recording recording, Scenario scenario) {
    this(recording, scenario, 1);
  }

  /** Begins at frame 0; the number of threads that share several teams' brains changes nothing. */
  public ReplayedClass(Recording recording, Scenario scenario, int threads) {
    this.recording = recording;
    this.scenario = scenario;
    this.run = ClassRun.begin(scenario, recording.head(), recording.log(), Laboratory.of(threads));
  }

  /** Tells whether every recorded frame has run. */
  public boolean isOver() {
    return run.brain().frame() >= recording.frames();
  }

  /** Runs one frame; returns a picture of each team's brain. */
  public List<FrameImage> advance() {
    List<LogEntry> log = recording.log();
    while (nextEntry < log.size() && log.get(nextEntry).frame() == run.nextFrame()) {
      run.take(log.get(nextEntry));
      nextEntry++;
    }
    return run.advance();
  }

  /** Traces an impulse in the first team's brain as it stands. */
  public ImpulseTrace impulse(ImpulseRequest request) {
    return run.brain().impulse(request);
  }

  /** Returns how many frames have run. */
  public long frame() {
    return run.brain().frame();
  }

  /** Returns the hash of each team's brain as it stands: what that team's pages were told. */
  public List<Long> brainHashes() {
    return run.teams().stream().map(team -> team.brain().stateHash()).toList();
  }

  /** Returns the hash of all brains as they stand. */
  public long stateHash() {
    return run.stateHash();
  }

  /** Returns what happened until now, with the series of each team, as a host takes it home. */
  public Report report() {
    return Reporter.of(
        recording.head(),
        scenario,
        recording.log().subList(0, nextEntry),
        frame(),
        run.teams().stream().map(TeamBrain::chronicle).toList());
  }

  /** Runs to the end; returns where it came to another state than the recorded one. */
  public List<Mismatch> verify() {
    return verify(frame -> {});
  }

  /**
   * Runs to the end; returns where it came to another state than the recorded one.
   *
   * @param each is told after each frame how many have run
   */
  public List<Mismatch> verify(LongConsumer each) {
    List<Mismatch> mismatches = new ArrayList<>();
    List<Checkpoint> checkpoints = recording.checkpoints();
    int next = 0;
    while (true) {
      while (next < checkpoints.size() && checkpoints.get(next).frame() <= frame()) {
        mismatchAt(checkpoints.get(next)).ifPresent(mismatches::add);
        next++;
      }
      if (isOver()) {
        return mismatches;
      }
      advance();
      each.accept(frame());
    }
  }

  private Optional<Mismatch> mismatchAt(Checkpoint checkpoint) {
    if (checkpoint.frame() != frame() || checkpoint.stateHash() == stateHash()) {
      return Optional.empty();
    }
    return Optional.of(new Mismatch(checkpoint.frame(), checkpoint.stateHash(), stateHash()));
  }
}
