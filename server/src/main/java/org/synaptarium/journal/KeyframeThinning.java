package org.synaptarium.journal;

import java.util.List;
import java.util.OptionalLong;

/** Decides which keyframe goes when a class has more than are worth their room. */
public final class KeyframeThinning {

  /**
   * A lesson of an hour then has one every four minutes or so to seek from; 100 classes fit a
   * laptop.
   */
  public static final int KEPT = 16;

  /** If the newest should be damaged, the ones before it are near. */
  public static final int NEWEST_KEPT = 3;

  private KeyframeThinning() {}

  /**
   * Returns the keyframe to drop: never the first, nor one of the newest, else the one whose
   * neighbours lie closest together, so that the rest stay evenly spread.
   *
   * @param frames frames of all keyframes, ascending
   */
  public static OptionalLong surplus(List<Long> frames) {
    if (frames.size() <= KEPT) {
      return OptionalLong.empty();
    }
    int chosen = 1;
    for (int i = 2; i < frames.size() - NEWEST_KEPT; i++) {
      if (gapWithout(frames, i) < gapWithout(frames, chosen)) {
        chosen = i;
      }
    }
    return OptionalLong.of(frames.get(chosen));
  }

  private static long gapWithout(List<Long> frames, int i) {
    return frames.get(i + 1) - frames.get(i - 1);
  }
}
