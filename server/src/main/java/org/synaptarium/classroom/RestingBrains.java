package org.synaptarium.classroom;

import java.util.LinkedHashMap;
import java.util.Map;
import org.synaptarium.engine.Beginning;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;

/**
 * New brains, quickly: a brain takes a second or more to settle at rest, and its keyframe then
 * gives the same brain again in a few hundredths. Thread-safe.
 */
final class RestingBrains {

  /* The lessons of a term; each keeps some 70 KB for a classroom brain. */
  private static final int KEPT = 16;

  private final Map<BrainSpec, byte[]> atRest =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BrainSpec, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Returns a brain of its own, at rest.
   *
   * @param frame frames that its class has run
   */
  Brain create(BrainSpec spec, long frame) {
    return Beginning.at(frame, grow(spec));
  }

  /** Returns the keyframe of a brain at rest, grown now if it must be. */
  byte[] grow(BrainSpec spec) {
    synchronized (this) {
      byte[] known = atRest.get(spec);
      if (known != null) {
        return known;
      }
    }
    byte[] keyframe = Brain.create(spec).keyframe();
    synchronized (this) {
      atRest.put(spec, keyframe);
    }
    return keyframe;
  }
}
