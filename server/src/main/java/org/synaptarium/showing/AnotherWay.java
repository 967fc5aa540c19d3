package org.synaptarium.showing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Darkroom;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Projector;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Reel;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Storyboard;
import org.synaptarium.command.Command;
import org.synaptarium.command.Limits;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.showing.Steering.Alternative;

/**
 * The same recording with other commands from a frame on, developed beside it and shown as soon as
 * it has come to where the original stands. Owned by the showing's thread.
 */
final class AnotherWay implements AutoCloseable {
  private final Darkroom darkroom;
  private final Projector projector;
  private final Reel original;
  private @Nullable Reel reel;
  private long from;

  AnotherWay(Darkroom darkroom, Projector projector) {
    this.darkroom = darkroom;
    this.projector = projector;
    this.original = projector.reel();
  }

  /** Tries something else; returns why not, and then everything stays as it was. */
  Optional<Refusal> begin(Alternative wish) {
    Optional<Refusal> objection = objectionTo(wish);
    if (objection.isPresent()) {
      return objection;
    }
    long first = Math.max(1, wish.from());
    close();
    Optional<Reel> altered =
        darkroom.alter(original, first, altered(original.recording(), wish, first));
    if (altered.isEmpty()) {
      return Optional.of(
          new Refusal(
              Reason.FULL,
              "This server shows as much as it can at the moment.",
              "trying again when another showing has ended"));
    }
    reel = altered.get();
    from = first;
    projector.compareWith(reel);
    return Optional.empty();
  }

  private Optional<Refusal> objectionTo(Alternative wish) {
    if (wish.from() > original.frames()) {
      return outOfRange("There is no frame " + wish.from() + ".", "0 … " + original.frames());
    }
    if (2 * projector.teams().count() > Limits.MAX_TEAMS && reel == null) {
      return outOfRange("There are too many brains to see them twice.", "up to 4 teams");
    }
    Scenario scenario = original.scenario();
    if (!wish.with().stream().allMatch(scenario.spec().circuit()::understands)) {
      return Optional.of(
          new Refusal(
              Reason.FORBIDDEN,
              "One of these commands means nothing to this brain.",
              "what its class could do"));
    }
    List<LogEntry> log = original.recording().log();
    for (long seq : wish.without()) {
      Optional<LogEntry> entry =
          seq > log.size() ? Optional.empty() : Optional.of(log.get((int) seq - 1));
      if (entry.isEmpty()) {
        return outOfRange("Nothing has the place " + seq + " in the log.", "1 … " + log.size());
      }
      if (entry.get().frame() < wish.from()) {
        return outOfRange(
            "What has the place " + seq + " happened before frame " + wish.from() + ".",
            "what happened from there on");
      }
      if (!Storyboard.canBeLeftOut(entry.get().command())) {
        return outOfRange(
            "What has the place " + seq + " can't be left out.",
            "a dose, a dial move, a blocker or the like");
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> outOfRange(String message, String allowed) {
    return Optional.of(new Refusal(Reason.OUT_OF_RANGE, message, allowed));
  }

  /* What is done instead comes after the frame's other entries: of two moves of a dial it is the one that counts. */
  private static Recording altered(Recording recording, Alternative wish, long first) {
    Set<Long> without = new HashSet<>(wish.without());
    List<LogEntry> log = new ArrayList<>();
    boolean added = false;
    for (LogEntry entry : recording.log()) {
      if (!added && entry.frame() > first) {
        wish.with().forEach(command -> append(log, first, command));
        added = true;
      }
      if (!without.contains(entry.seq())) {
        log.add(numbered(entry, log.size() + 1));
      }
    }
    if (!added) {
      wish.with().forEach(command -> append(log, first, command));
    }
    return new Recording(recording.head(), log, recording.frames(), List.of());
  }

  private static void append(List<LogEntry> log, long frame, Command command) {
    log.add(new LogEntry(log.size() + 1, frame, 0, Person.HOST.id(), 0, command));
  }

  private static LogEntry numbered(LogEntry entry, long seq) {
    return new LogEntry(
        seq,
        entry.frame(),
        entry.atEpochMs(),
        entry.author(),
        entry.commandId(),
        entry.command(),
        entry.also(),
        entry.team());
  }

  /** Shows it as soon as it can be shown where the original stands. */
  void tick() {
    projector.showAnotherWhenDeveloped();
  }

  Optional<ShowingView.Alternative> view() {
    return reel == null
        ? Optional.empty()
        : Optional.of(new ShowingView.Alternative(from, reel.developed(), reel.frames()));
  }

  /** Is content with how it was. */
  @Override
  public void close() {
    if (reel != null) {
      projector.compareWithNothing();
      reel.close();
      reel = null;
    }
  }
}
