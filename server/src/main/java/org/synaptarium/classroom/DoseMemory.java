package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Limits;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.journal.LogEntry;

/**
 * A brain as it was before the last dose, and what it was asked since: so the dose can be taken
 * back. Undoing is running these frames again without it, so what comes out is, bit for bit, the
 * brain that never had the dose, at the frame that the class has reached.
 */
final class DoseMemory {

  /** Running them again takes a core a few seconds, and somebody who mistyped notices sooner. */
  static final int FRAMES = 15_000 / Brain.FRAME_MS;

  private final BrainCommand dose;
  private final long frame;
  private final Supplier<byte[]> before;
  private final List<List<BrainCommand>> since;

  DoseMemory(Brain brain, BrainCommand dose) {
    byte[] keyframe = brain.keyframe();
    this(new Given(dose, brain.frame(), List.of()), () -> keyframe);
  }

  /**
   * Remembers a dose that is known from elsewhere.
   *
   * @param before makes the keyframe of the brain as it was before the dose
   */
  DoseMemory(Given given, Supplier<byte[]> before) {
    this.dose = given.dose();
    this.frame = given.frame();
    this.before = before;
    this.since = new ArrayList<>(given.since());
  }

  /**
   * What the log told of a dose that can still be undone.
   *
   * @param dose the very object that was taken
   * @param frame frames that had run before it
   * @param since what the brain was asked with each frame from then on, without the dose
   */
  record Given(BrainCommand dose, long frame, List<List<BrainCommand>> since) {
    Given {
      since = List.copyOf(since);
    }
  }

  /** Returns what the log told of it. */
  Given given() {
    return new Given(dose, frame, since);
  }

  /** Tells whether an entry is somebody's dose; the lesson's own is a part of its story. */
  static boolean isDose(LogEntry entry) {
    return entry.author() != ClassState.CLASS_ITSELF
        && (entry.command() instanceof GiveKetamine || entry.command() instanceof GiveControl);
  }

  /** Notes the commands of a frame that has run. */
  void ran(List<BrainCommand> commands) {
    since.add(without(commands));
  }

  boolean isTooOld(long now) {
    return now - frame > FRAMES;
  }

  /** Returns the commands but the dose, which is the very object that was taken. */
  @SuppressWarnings("ReferenceEquality")
  List<BrainCommand> without(List<BrainCommand> commands) {
    return commands.stream().filter(command -> command != dose).toList();
  }

  /** Returns the brain that never had the dose, as many frames on as have run. */
  Brain brainWithoutIt() {
    Brain brain = Brain.restore(before.get());
    since.forEach(commands -> brain.advance(commands, StepTeam.alone()));
    return brain;
  }

  /**
   * Returns up to which frame a keyframe may be to go on from by this log: none between a dose and
   * its undoing, or the end of the time in which it can be undone, for what was before is needed.
   *
   * @param reached frames that had run
   */
  static long newestUsable(List<LogEntry> log, long keyframe, long seqInKeyframe, long reached) {
    long usable = keyframe;
    for (int team = 1; team <= Limits.MAX_TEAMS; team++) {
      int meant = team;
      List<LogEntry> own = log.stream().filter(entry -> entry.isFor(meant)).toList();
      usable = Math.min(usable, newestUsableForOne(own, keyframe, seqInKeyframe, reached));
    }
    return usable;
  }

  private static long newestUsableForOne(
      List<LogEntry> log, long keyframe, long seqInKeyframe, long reached) {
    long doseFrame = Long.MAX_VALUE;
    for (LogEntry entry : log) {
      if (isDose(entry)) {
        doseFrame = entry.frame();
      } else if (entry.command() instanceof UndoDose
          && entry.seq() > seqInKeyframe
          && doseFrame <= keyframe) {
        return doseFrame - 1;
      } else if (forgetsDose(entry)) {
        doseFrame = Long.MAX_VALUE;
      }
    }
    boolean canBeUndone = doseFrame <= keyframe && reached - doseFrame < FRAMES;
    return canBeUndone ? doseFrame - 1 : keyframe;
  }

  private static boolean forgetsDose(LogEntry entry) {
    return entry.command() instanceof UndoDose
        || entry.command() instanceof FullReset
        || entry.command() instanceof SetTeams;
  }
}
