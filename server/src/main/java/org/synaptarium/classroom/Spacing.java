package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.frame.HistoryTape;
import org.synaptarium.journal.LogEntry;

/**
 * When a reel keeps its next still: so that all of a recording's fit into the bytes that it may
 * have, and the way from the nearest one takes the same time everywhere.
 */
final class Spacing {

  /*
   * A brain's frame costs c, a still of k brains k times one brain's bytes S. With a still whenever T was spent, n frames
   * of k brains need n·k·c/T stills of k·S bytes. So T is S·c times the sum of k² over the frames that are left, divided
   * by the bytes that are left and one still more, for the last stretch needs none at its end. S and c are the means so
   * far: where cells fire more, frames are dearer and stills larger, and there stills must lie nearer, not farther. It is
   * reckoned anew at every still, so that it fits better and better, and the bytes can't be overspent.
   */

  /** A second of neural time: nearer ones would save a viewer nothing that is noticed. */
  private static final int NEAREST_FRAMES = 20;

  /** However many teams' charts there are, so much is left for stills. */
  private static final int LEAST_SHARE = 4;

  /** Of all that is allowed to stills. */
  private final long bytes;

  private final long[] weightFrom;
  private double bytesOfABrain;
  private double paid;
  private long brainFrames;
  private long brainStills;
  private double spent;
  private double affordable;
  private long used;
  private long lastFrame;

  Spacing(Recording recording) {
    int frames = Math.toIntExact(recording.frames());
    weightFrom = new long[frames + 1];
    int most = 1;
    int[] teams = teamsOf(recording.log(), frames);
    for (int frame = frames - 1; frame >= 0; frame--) {
      weightFrom[frame] = weightFrom[frame + 1] + (long) teams[frame] * teams[frame];
      most = Math.max(most, teams[frame]);
    }
    long all = most > 1 ? Developing.MAX_BYTES_OF_TEAMS : Developing.MAX_BYTES;
    this.bytes = Math.max(all - most * HistoryTape.likelyBytes(frames), all / LEAST_SHARE);
  }

  /** Returns how many brains run between each frame and the next. */
  private static int[] teamsOf(List<LogEntry> log, int frames) {
    int[] teams = new int[frames];
    int count = 1;
    int next = 0;
    for (int frame = 0; frame < frames; frame++) {
      while (next < log.size() && log.get(next).frame() <= frame + 1) {
        count = log.get(next).command() instanceof SetTeams begun ? begun.count() : count;
        next++;
      }
      teams[frame] = count;
    }
    return teams;
  }

  /** Notes that a still was kept. */
  void kept(Still still) {
    int brains = still.teams().size();
    used += still.bytes();
    brainStills += brains;
    bytesOfABrain = (double) still.bytes() / brains;
    spent = 0;
    lastFrame = still.frame();
    double meanCost = brainFrames == 0 ? 1 : paid / brainFrames;
    double meanBytes = (double) used / brainStills;
    double more = Math.floor(Math.max(0, bytes - used) / (brains * meanBytes));
    affordable = meanCost * weightFrom[(int) lastFrame] / ((more + 1) * brains);
  }

  /**
   * Notes that a frame was run; tells whether a still is to be kept after it.
   *
   * @param brains that ran
   * @param cost what it took, in any unit; more where a dose was undone
   */
  boolean isDue(long frame, int brains, double cost) {
    spent += cost;
    paid += cost;
    brainFrames += brains;
    return frame - lastFrame >= NEAREST_FRAMES
        && spent >= affordable
        && bytes - used >= bytesOfABrain * brains;
  }
}
