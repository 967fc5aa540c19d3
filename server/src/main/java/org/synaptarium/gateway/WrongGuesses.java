package org.synaptarium.gateway;

/**
 * The patience for wrong codes and tokens: of each address, and of all together.
 *
 * <p>When that of all together is over, because somebody guesses from many addresses, those are
 * still heard who haven't guessed wrong of late: a class at the door isn't shut out by an attack.
 */
final class WrongGuesses {
  private final AddressQuota byAddress;
  private final TokenBucket together;

  WrongGuesses(long nowNanos) {
    this.byAddress =
        new AddressQuota(GatewayLimits.WRONG_CODES_PER_SECOND, GatewayLimits.WRONG_CODE_BURST);
    this.together =
        new TokenBucket(
            GatewayLimits.WRONG_CODES_PER_SECOND_TOGETHER,
            GatewayLimits.WRONG_CODE_BURST_TOGETHER,
            nowNanos);
  }

  synchronized boolean mayGuess(String address, long nowNanos) {
    return byAddress.has(address) && (together.has(nowNanos) || byAddress.isFull(address));
  }

  synchronized void guessedWrong(String address, long nowNanos) {
    byAddress.take(address);
    together.take(nowNanos);
  }
}
