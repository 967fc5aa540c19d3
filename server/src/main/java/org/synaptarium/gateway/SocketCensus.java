package org.synaptarium.gateway;

import java.util.HashMap;
import java.util.Map;

/** Counts open sockets, in all and by address, and says when there are enough. */
final class SocketCensus {
  private final Map<String, Integer> byAddress = new HashMap<>();
  private int total;

  /** Counts one in, unless there are too many. */
  synchronized boolean admit(String address) {
    int here = byAddress.getOrDefault(address, 0);
    if (total >= GatewayLimits.MAX_SOCKETS || here >= GatewayLimits.MAX_SOCKETS_PER_ADDRESS) {
      return false;
    }
    total++;
    byAddress.put(address, here + 1);
    return true;
  }

  synchronized void leave(String address) {
    total--;
    byAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
  }
}
