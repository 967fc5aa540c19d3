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
   * A frame of k brains costs k, a still of them k times one brain's bytes S. With a still whenever T was spent, n frames
   * of k brains need n·k/T stills of k·S bytes. So T is S times the sum of k² over the frames that are left, divided by
   * the bytes that are left and one still more, for the last stretch needs none at its end. It is reckoned anew at every
   * still, so that it fits better and better, and the bytes can't be overspent.
   */

  /** A second of neural time: nearer ones would save a viewer nothing that is noticed. */
  private static final int NEAREST_FRAMES = 20;

  /** However many teams' charts there are, so much is left for stills. */
  private static final int LEAST_SHARE = 4;

  /** Of all that is allowed to stills. */
  private final long bytes;

  private final long[] weightFrom;
  private double bytesOfABrain;
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
    used += still.bytes();
    bytesOfABrain = (double) still.bytes() / still.teams().size();
    spent = 0;
    lastFrame = still.frame();
    long more = Math.max(0, bytes - used) / still.bytes();
    affordable = bytesOfABrain * weightFrom[(int) lastFrame] / ((more + 1) * still.bytes());
  }

  /**
   * Notes that a frame was run; tells whether a still is to be kept after it.
   *
   * @param brains that ran
   * @param cost brains' frames that were run for it: one for each brain, more where a dose was
   *     undone
   */
  boolean isDue(long frame, int brains, long cost) {
    spent += cost;
    return frame - lastFrame >= NEAREST_FRAMES
        && spent >= affordable
        && bytes - used >= bytesOfABrain * brains;
  }
}
