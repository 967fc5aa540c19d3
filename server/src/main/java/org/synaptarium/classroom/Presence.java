package org.synaptarium.classroom;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Who has a page open right now. Not part of the log: nothing depends on it but what is shown.
 * Thread-safe.
 */
final class Presence {

  /* Pages are counted, for a new page often comes before the old one is known to be gone. */
  private final Map<Integer, Integer> pages = new ConcurrentHashMap<>();
  private final AtomicBoolean changed = new AtomicBoolean();

  void came(int personId) {
    pages.merge(personId, 1, Integer::sum);
    changed.set(true);
  }

  void went(int personId) {
    pages.computeIfPresent(personId, (id, open) -> open > 1 ? open - 1 : null);
    changed.set(true);
  }

  boolean isPresent(Person person) {
    return isPresent(person.id());
  }

  boolean isPresent(int personId) {
    return pages.containsKey(personId);
  }

  boolean isAnybodyPresent() {
    return !pages.isEmpty();
  }

  /** Returns how many of these people are present. */
  int countOf(List<Person> people) {
    return (int) people.stream().filter(this::isPresent).count();
  }

  /** Tells whether anything changed since the last call. */
  boolean takeChanged() {
    return changed.getAndSet(false);
  }
}
