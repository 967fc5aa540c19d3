package org.synaptarium.cluster;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.Keyframe;

/** The keyframes of classes in the members' memory. */
final class SharedKeyframes {

  /*
   * A keyframe is put under its frame and its writer's epoch, and counts only once the head names both: what a former
   * owner puts too late lies there unnamed and hurts nobody. It is deleted with the class.
   */
  private static final int NUMBERS = 3 * Long.BYTES + Integer.BYTES;

  private final SharedMaps maps;

  SharedKeyframes(SharedMaps maps) {
    this.maps = maps;
  }

  void put(String classId, long epoch, Keyframe keyframe) {
    SharedMaps.tell(
        () -> maps.keyframes().set(key(classId, keyframe.frame(), epoch), pack(keyframe)));
  }

  void drop(String classId, long frame, long epoch) {
    SharedMaps.tell(() -> maps.keyframes().delete(key(classId, frame, epoch)));
  }

  /** Returns the newest one at or before a frame; one that was thinned out meanwhile is passed. */
  Optional<Keyframe> atOrBefore(SharedHead head, long frame) {
    long[] kept = head.keyframes();
    for (int i = Pairs.count(kept) - 1; i >= 0; i--) {
      if (Pairs.first(kept, i) <= frame) {
        String key = key(head.head().classId(), Pairs.first(kept, i), Pairs.second(kept, i));
        byte @Nullable [] packed = SharedMaps.reach(() -> maps.keyframes().get(key));
        if (packed != null) {
          return Optional.of(unpack(packed));
        }
      }
    }
    return Optional.empty();
  }

  void deleteAll(SharedHead head) {
    long[] kept = head.keyframes();
    for (int i = 0; i < Pairs.count(kept); i++) {
      drop(head.head().classId(), Pairs.first(kept, i), Pairs.second(kept, i));
    }
  }

  private static String key(String classId, long frame, long epoch) {
    return SharedMaps.key(frame + "-" + epoch, classId);
  }

  private static byte[] pack(Keyframe keyframe) {
    byte[] brain = keyframe.brain();
    byte[] chronicle = keyframe.chronicle();
    return ByteBuffer.allocate(NUMBERS + brain.length + chronicle.length)
        .putLong(keyframe.frame())
        .putLong(keyframe.seq())
        .putLong(keyframe.stateHash())
        .putInt(brain.length)
        .put(brain)
        .put(chronicle)
        .array();
  }

  private static Keyframe unpack(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    long frame = in.getLong();
    long seq = in.getLong();
    long stateHash = in.getLong();
    byte[] brain = new byte[in.getInt()];
    in.get(brain);
    byte[] chronicle = new byte[in.remaining()];
    in.get(chronicle);
    return new Keyframe(frame, seq, brain, chronicle, stateHash);
  }
}
