package org.synaptarium.gateway;

import java.util.LinkedHashMap;
import java.util.Map;

/** A token bucket for each remote address; remembers a bounded number of addresses. */
final class AddressQuota {
  private final double perSecond;
  private final int burst;
  private final Map<String, TokenBucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
          return size() > GatewayLimits.MAX_TRACKED_ADDRESSES;
        }
      };

  AddressQuota(double perSecond, int burst) {
    this.perSecond = perSecond;
    this.burst = burst;
  }

  synchronized boolean take(String address) {
    return bucket(address).take(System.nanoTime());
  }

  synchronized boolean has(String address) {
    return bucket(address).has(System.nanoTime());
  }

  /** Tells whether nothing was taken of late. */
  synchronized boolean isFull(String address) {
    return bucket(address).isFull(System.nanoTime());
  }

  private TokenBucket bucket(String address) {
    return buckets.computeIfAbsent(
        address, unused -> new TokenBucket(perSecond, burst, System.nanoTime()));
  }
}
