package org.synaptarium.classroom;

import java.util.SortedMap;
import java.util.TreeMap;
import org.synaptarium.classroom.ClassView.DialView;

/** One dial of a {@link DialBoard}, and what people want of it; guarded by the board. */
final class DialFace {
  DialView view;
  final SortedMap<Integer, Double> own = new TreeMap<>();
  long turnedFrame;

  DialFace(DialView view) {
    this.view = view;
  }
}
