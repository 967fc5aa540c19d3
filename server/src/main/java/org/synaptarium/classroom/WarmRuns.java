package org.synaptarium.classroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Runs of classes that another server is about to hand over. Thread-safe. */
final class WarmRuns {

  /** One is handed over at a time, by each of a few servers. */
  private static final int KEPT = 4;

  private final Map<String, ClassRun> runs =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ClassRun> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void put(String classId, ClassRun run) {
    runs.remove(classId);
    runs.put(classId, run);
  }

  synchronized Optional<ClassRun> take(String classId) {
    return Optional.ofNullable(runs.remove(classId));
  }
}
