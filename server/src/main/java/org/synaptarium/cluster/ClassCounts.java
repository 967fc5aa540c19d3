package org.synaptarium.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many live classes each member has, of those that take any.
 *
 * @param counts by member id
 * @param order the members in the order in which they came
 */
record ClassCounts(Map<String, Integer> counts, List<String> order) {

  /** Moving one class from a member with one more than another would change nothing. */
  private static final int WORTH_MOVING = 2;

  static ClassCounts of(Collection<Glance> heads, List<String> takers) {
    Map<String, Integer> counts = new HashMap<>();
    takers.forEach(member -> counts.put(member, 0));
    heads.stream()
        .filter(Glance::isLive)
        .forEach(head -> counts.computeIfPresent(head.owner(), (member, n) -> n + 1));
    return new ClassCounts(counts, takers);
  }

  /** Returns the member with the fewest, the one that came first among equals. */
  Optional<String> fewest() {
    return order.stream().min(Comparator.comparingInt(member -> counts.getOrDefault(member, 0)));
  }

  /** Returns to whom a member should hand over one of its classes; nobody when all is even. */
  Optional<String> relieving(String member) {
    int own = counts.getOrDefault(member, 0);
    return fewest().filter(other -> own - counts.getOrDefault(other, 0) >= WORTH_MOVING);
  }
}
