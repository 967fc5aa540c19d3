package org.synaptarium.engine;

/**
 * Everything that decides what a new brain is; two brains of equal spec are equal to the bit.
 *
 * @param neurons total number of neurons, a multiple of 40 (four regions, E:I 4:1), 200 … 100,000
 * @param seed decides wiring and background noise
 */
public record BrainSpec(int neurons, long seed, Genotype genotype) {
  public BrainSpec {
    if (neurons < 200 || neurons > 100_000 || neurons % 40 != 0) {
      throw new IllegalArgumentException(
          "neurons is " + neurons + "; allowed: a multiple of 40 from 200 to 100000");
    }
  }
}
