package org.synaptarium.gateway;

/**
 * Allows a steady rate with bursts: each act takes a token, tokens grow back with time.
 *
 * <p>Not thread-safe.
 */
final class TokenBucket {
  private final double perSecond;
  private final double burst;
  private double tokens;
  private long filledAtNanos;

  TokenBucket(double perSecond, int burst, long nowNanos) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.tokens = burst;
    this.filledAtNanos = nowNanos;
  }

  /** Takes a token; false when there is none. */
  boolean take(long nowNanos) {
    if (!has(nowNanos)) {
      return false;
    }
    tokens -= 1;
    return true;
  }

  /** Tells whether there is a token, and leaves it. */
  boolean has(long nowNanos) {
    grow(nowNanos);
    return tokens >= 1;
  }

  /** Tells whether all tokens are there. */
  boolean isFull(long nowNanos) {
    grow(nowNanos);
    return tokens >= burst;
  }

  private void grow(long nowNanos) {
    double grown = (nowNanos - filledAtNanos) * 1e-9 * perSecond;
    tokens = Math.min(burst, tokens + grown);
    filledAtNanos = nowNanos;
  }
}
