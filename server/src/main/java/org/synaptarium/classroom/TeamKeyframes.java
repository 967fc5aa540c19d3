package org.synaptarium.classroom;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.synaptarium.command.Limits;
import org.synaptarium.engine.Brain;
import org.synaptarium.journal.Keyframe;

/**
 * The keyframe of a class: that of its brain, or of each team's, one after the other.
 *
 * <p>A single brain's keyframe and chronicle are saved as they are, as from before there were
 * teams. Those of several stand behind a mark that neither begins with: then their number, and of
 * each its length and its bytes.
 */
final class TeamKeyframes {

  /* "Team" */
  private static final int MARK = 0x5465616D;

  /** Odd, and its bits are spread: equal brains of several teams don't cancel each other. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private TeamKeyframes() {}

  static Keyframe save(List<TeamBrain> teams, long seq, BrainCrew crew) {
    long frame = teams.getFirst().brain().frame();
    var brains = new byte[teams.size()][];
    var chronicles = new byte[teams.size()][];
    crew.all(
        IntStream.range(0, teams.size())
            .<Runnable>mapToObj(
                i ->
                    () -> {
                      brains[i] = teams.get(i).brain().keyframe();
                      chronicles[i] = teams.get(i).chronicle().save(frame);
                    })
            .toList());
    return new Keyframe(frame, seq, join(brains), join(chronicles), hashOf(teams));
  }

  /** Returns a digest of all brains' states. */
  static long hashOf(List<TeamBrain> teams) {
    long hash = teams.getFirst().brain().stateHash();
    for (TeamBrain team : teams.subList(1, teams.size())) {
      hash = hash * SPREAD + team.brain().stateHash();
    }
    return hash;
  }

  /**
   * Brings back what was saved.
   *
   * @throws IllegalArgumentException when the bytes are no whole keyframe
   */
  static List<TeamBrain> restore(Keyframe keyframe) {
    List<byte[]> brains = split(keyframe.brain());
    List<Chronicle> chronicles = chronicles(keyframe);
    if (brains.size() != chronicles.size()) {
      throw new IllegalArgumentException("not as many chronicles as brains");
    }
    List<TeamBrain> teams = new ArrayList<>();
    for (int i = 0; i < brains.size(); i++) {
      teams.add(new TeamBrain(Brain.restore(brains.get(i)), chronicles.get(i)));
    }
    if (hashOf(teams) != keyframe.stateHash()) {
      throw new IllegalArgumentException("the keyframe of frame " + keyframe.frame() + " differs");
    }
    return List.copyOf(teams);
  }

  /** Brings back what was shown of each team. */
  static List<Chronicle> chronicles(Keyframe keyframe) {
    return split(keyframe.chronicle()).stream().map(Chronicle::restore).toList();
  }

  private static byte[] join(byte[][] parts) {
    if (parts.length == 1) {
      return parts[0];
    }
    int bytes = 2 * Integer.BYTES;
    for (byte[] part : parts) {
      bytes += Integer.BYTES + part.length;
    }
    ByteBuffer out = ByteBuffer.allocate(bytes).putInt(MARK).putInt(parts.length);
    for (byte[] part : parts) {
      out.putInt(part.length).put(part);
    }
    return out.array();
  }

  private static List<byte[]> split(byte[] joined) {
    ByteBuffer in = ByteBuffer.wrap(joined);
    if (joined.length < 2 * Integer.BYTES || in.getInt() != MARK) {
      return List.of(joined);
    }
    int count = in.getInt();
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(count, Limits.MAX_TEAMS); i++) {
      int length = in.remaining() < Integer.BYTES ? -1 : in.getInt();
      if (length < 0 || length > in.remaining()) {
        throw new IllegalArgumentException("damaged keyframe: it ends too early");
      }
      byte[] part = new byte[length];
      in.get(part);
      parts.add(part);
    }
    if (count != parts.size() || in.hasRemaining()) {
      throw new IllegalArgumentException("damaged keyframe: " + count + " teams");
    }
    return parts;
  }
}
