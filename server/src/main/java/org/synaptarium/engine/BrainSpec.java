package org.synaptarium.engine;

/**
 * Everything that decides what a new brain is; two brains of equal spec are equal to the bit.
 *
 * @param neurons total number of neurons, ten or a multiple of it a region (E:I 4:1), 200 … 100,000
 * @param seed decides wiring and background noise
 * @param severity illness of a two-area brain; a classroom brain gets ill by what happens to it
 * @param revision by which rules it is computed
 */
public record BrainSpec(
    Circuit circuit,
    int neurons,
    long seed,
    Genotype genotype,
    Severity severity,
    ModelRevision revision) {
  private static final int NEURONS_PER_REGION_GRAIN = 10;

  public BrainSpec {
    int grain = NEURONS_PER_REGION_GRAIN * circuit.regions().size();
    if (neurons < 200 || neurons > 100_000 || neurons % grain != 0) {
      throw new IllegalArgumentException(
          "neurons is " + neurons + "; allowed: a multiple of " + grain + " from 200 to 100000");
    }
    if (circuit != Circuit.TWO_AREA && severity != Severity.HEALTHY) {
      throw new IllegalArgumentException("severity belongs to the two-area circuit");
    }
  }

  /** Describes a brain of today's rules. */
  public BrainSpec(Circuit circuit, int neurons, long seed, Genotype genotype, Severity severity) {
    this(circuit, neurons, seed, genotype, severity, ModelRevision.NEWEST);
  }

  /** Describes a brain of the classroom's four regions. */
  public BrainSpec(int neurons, long seed, Genotype genotype) {
    this(Circuit.CLASSROOM, neurons, seed, genotype, Severity.HEALTHY);
  }

  /** Describes the same brain grown from another seed. */
  public BrainSpec withSeed(long other) {
    return new BrainSpec(circuit, neurons, other, genotype, severity, revision);
  }

  /** Describes the same brain computed by other rules. */
  public BrainSpec by(ModelRevision other) {
    return new BrainSpec(circuit, neurons, seed, genotype, severity, other);
  }
}
