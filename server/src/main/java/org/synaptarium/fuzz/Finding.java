package org.synaptarium.fuzz;

/**
 * A fault, and how to see it again.
 *
 * @param index of the input among those of the seed
 * @param what went wrong
 * @param input beginning of the input, readable
 */
public record Finding(String target, long seed, long index, String what, String input) {
  @Override
  public String toString() {
    return target + " --seed " + seed + " --from " + index + ": " + what + "\n  " + input;
  }
}
