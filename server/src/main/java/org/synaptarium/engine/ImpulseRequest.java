package org.synaptarium.engine;

import java.util.OptionalDouble;
import org.synaptarium.engine.impulse.ImpulseConditions;
import org.synaptarium.engine.impulse.SynapseKind;

/**
 * Which impulse of which synapse somebody wants to see.
 *
 * @param region where the receiving cell lies
 * @param kind what synapse it is
 * @param rank of the synapse, 0 … 1.5: a spine lives while its rank is below its region's density,
 *     so 0 is one that always lives
 * @param number 0 for the typical impulse (mean release), 1 … 1,000,000 for a single one
 * @param heldMv voltage that the cell is held at, −100 … 60 mV; empty to leave it free
 * @param atRest whether it is to come in a rested brain instead of this one
 */
public record ImpulseRequest(
    Region region,
    SynapseKind kind,
    double rank,
    int number,
    OptionalDouble heldMv,
    boolean atRest) {

  /** More than a person will ever look at; small enough for every number format. */
  public static final int MAX_NUMBER = 1_000_000;

  public static final double MAX_RANK = SynapseParameters.MAX_DENSITY;

  public ImpulseRequest {
    if (!(rank >= 0 && rank <= MAX_RANK)) {
      throw new IllegalArgumentException("rank is " + rank + "; allowed: 0 … " + MAX_RANK);
    }
    if (number < 0 || number > MAX_NUMBER) {
      throw new IllegalArgumentException("number is " + number + "; allowed: 0 … " + MAX_NUMBER);
    }
    double mv = heldMv.orElse(0);
    if (!(mv >= ImpulseConditions.MIN_MV && mv <= ImpulseConditions.MAX_MV)) {
      throw new IllegalArgumentException(
          "voltage is "
              + mv
              + " mV; allowed: "
              + ImpulseConditions.MIN_MV
              + " … "
              + ImpulseConditions.MAX_MV
              + " mV");
    }
  }

  /** Returns a request for the typical impulse of a lasting synapse. */
  public static ImpulseRequest of(Region region, SynapseKind kind) {
    return new ImpulseRequest(region, kind, 0, 0, OptionalDouble.empty(), false);
  }
}
