package org.synaptarium.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synaptarium.journal.CommandKey;

/**
 * What the pages of one class were told that must stay true: acknowledgements and states' hashes.
 * Used on one thread.
 */
final class Told {
  private final Map<CommandKey, Acknowledged> acknowledged = new HashMap<>();
  private final Map<Long, Long> hashByFrame = new TreeMap<>();
  private int changedAnswers;
  private int twoHistories;

  /** Notes an acknowledgement; a second one of the same command must say the same. */
  void accepted(Acknowledged answer) {
    Acknowledged before = acknowledged.putIfAbsent(answer.key(), answer);
    if (before != null && !before.equals(answer)) {
      changedAnswers++;
    }
  }

  /** Notes a state's hash; all pages must be told the same one of a frame. */
  void hash(long frame, long hash) {
    Long before = hashByFrame.putIfAbsent(frame, hash);
    if (before != null && before != hash) {
      twoHistories++;
    }
  }

  List<Acknowledged> acknowledged() {
    return new ArrayList<>(acknowledged.values());
  }

  Map<Long, Long> hashByFrame() {
    return new TreeMap<>(hashByFrame);
  }

  /** Returns how often a command that had been answered was answered otherwise. */
  int changedAnswers() {
    return changedAnswers;
  }

  /** Returns how often two pages were told different states of one frame. */
  int twoHistories() {
    return twoHistories;
  }
}
