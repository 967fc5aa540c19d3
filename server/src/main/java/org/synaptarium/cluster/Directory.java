package org.synaptarium.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.cluster.Cluster.Listener;

/** Who runs which class, as last heard; tells listeners what changes. Thread-safe. */
final class Directory {
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile Map<String, Glance> known = Map.of();

  @Nullable Glance of(String classId) {
    return known.get(classId);
  }

  ClassCounts census(List<String> takers) {
    return ClassCounts.of(known.values(), takers);
  }

  /** Takes in what all heads say. */
  synchronized void learn(Map<String, Glance> heads) {
    Map<String, Glance> before = known;
    known = Map.copyOf(heads);
    heads.forEach(
        (classId, now) -> {
          Glance then = before.get(classId);
          if (then == null || !then.owner().equals(now.owner())) {
            tell(listener -> listener.onOwner(classId, now.owner()));
          }
        });
  }

  /** Takes in that a class has another owner. */
  synchronized void learnOwner(String classId, String memberId) {
    Glance then = known.get(classId);
    Map<String, Glance> now = new HashMap<>(known);
    now.put(classId, new Glance(memberId, then == null ? 1 : then.epoch() + 1, false, 0));
    learn(now);
  }

  Subscription listen(Listener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void tell(Consumer<Listener> news) {
    listeners.forEach(news);
  }
}
