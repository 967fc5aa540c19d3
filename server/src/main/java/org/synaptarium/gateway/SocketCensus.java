package org.synaptarium.gateway;

import java.util.HashMap;
import java.util.Map;

/** Counts open sockets, in all and by address, and says when there are enough. */
final class SocketCensus {
  private final int most;
  private final int mostPerAddress;
  private final Map<String, Integer> byAddress = new HashMap<>();
  private int total;

  SocketCensus(int most, int mostPerAddress) {
    this.most = most;
    this.mostPerAddress = mostPerAddress;
  }

  /** Counts one in, unless there are too many. */
  synchronized boolean admit(String address) {
    int here = byAddress.getOrDefault(address, 0);
    if (total >= most || here >= mostPerAddress) {
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
