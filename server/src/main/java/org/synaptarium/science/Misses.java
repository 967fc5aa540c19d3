package org.synaptarium.science;

import java.util.Map;

/** Why a target is missed where that is known; a row that comes out needs no reason. */
final class Misses {
  private static final Map<String, String> REASONS =
      Map.of("connectivity.restored", "to be judged only when a loss is shown");

  private Misses() {}

  static String reason(String key) {
    return REASONS.getOrDefault(key, "the reason is not known yet");
  }
}
