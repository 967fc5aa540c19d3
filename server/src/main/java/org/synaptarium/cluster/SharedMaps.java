package org.synaptarium.cluster;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.function.Supplier;
import org.synaptarium.journal.JournalFailure;

/**
 * The maps in which the members hold the classes. What belongs to a class lies under keys {@code
 * …@classId}, in the partition of its head: it stays together, and is lost or saved together.
 */
final class SharedMaps {
  static final String HEADS = "classes";
  static final String CHUNKS = "chunks";
  static final String KEYFRAMES = "keyframes";
  static final String CODES = "codes";

  /** Which members take classes; of no account to classes' data. */
  static final String TAKING = "taking";

  private final IMap<String, SharedHead> heads;
  private final IMap<String, byte[]> chunks;
  private final IMap<String, byte[]> keyframes;
  private final IMap<String, String> codes;

  SharedMaps(HazelcastInstance member) {
    this.heads = member.getMap(HEADS);
    this.chunks = member.getMap(CHUNKS);
    this.keyframes = member.getMap(KEYFRAMES);
    this.codes = member.getMap(CODES);
  }

  IMap<String, SharedHead> heads() {
    return heads;
  }

  IMap<String, byte[]> chunks() {
    return chunks;
  }

  IMap<String, byte[]> keyframes() {
    return keyframes;
  }

  IMap<String, String> codes() {
    return codes;
  }

  static String key(String what, String classId) {
    return what + "@" + classId;
  }

  /*
   * Whatever comes instead of an answer (no majority, a member that left in the middle, a backup that was not
   * confirmed, a member that is stopping) means the same to a writer: it may have happened or not.
   */
  static <T> T reach(Supplier<T> what) {
    try {
      return what.get();
    } catch (RuntimeException e) {
      throw unreachable(e);
    }
  }

  static void tell(Runnable what) {
    reach(
        () -> {
          what.run();
          return true;
        });
  }

  static JournalFailure unreachable(Throwable e) {
    return new JournalFailure("could not reach the members' memory: " + e.getMessage(), e);
  }
}
