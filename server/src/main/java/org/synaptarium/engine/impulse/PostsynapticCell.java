package org.synaptarium.engine.impulse;

/**
 * The receiving cell: the synapse's place (spine head, dendrite), the branch it sits on, the soma;
 * passive, resting at the voltage it had when the impulse came.
 *
 * <p>Units: mV, ms, nS, pF, pA. Advanced by the implicit Euler rule: a spine head's 3 µs are then
 * no bound on the step.
 */
final class PostsynapticCell {

  /*
   * Capacitances and leaks of branch and soma sum to the network's cells (docs/model.md, "Fast
   * clock"). A spine neck of 300 MΩ [lit: 50 … 500 MΩ, Harnett 2012, Tønnesen 2014]; a shaft synapse
   * has none, which is written as 5 MΩ. An inhibitory synapse sits on the soma itself.
   */
  private record Shape(
      double headPf, double neckNs, double branchPf, double somaPf, double leakNs) {}

  private static final double BRANCH_TO_SOMA_NS = 5;
  private static final double BRANCH_SHARE_OF_LEAK = 0.04;
  private static final Shape ON_SPINE = new Shape(0.01, 1 / 0.3, 20, 480, 25);
  private static final Shape ON_SHAFT = new Shape(0.05, 200, 8, 192, 20);

  static final double SODIUM_MV = 60;
  static final double POTASSIUM_MV = -90;
  static final double CALCIUM_MV = 120;
  static final double CHLORIDE_MV = -70;

  private final Shape shape;
  private final double restMv;
  private final double restNs;
  private final boolean held;
  private final boolean onSoma;
  private double headMv;
  private double branchMv;
  private double somaMv;

  /**
   * Puts the cell at rest.
   *
   * @param restNs conductance at the synapse that ambient transmitter keeps open: part of the rest
   */
  PostsynapticCell(ImpulseConditions conditions, double restNs) {
    this.restNs = restNs;
    shape = conditions.kind() == SynapseKind.INTERNEURON ? ON_SHAFT : ON_SPINE;
    onSoma = conditions.kind() == SynapseKind.INHIBITORY;
    restMv = conditions.voltageMv();
    held = conditions.held();
    headMv = restMv;
    branchMv = restMv;
    somaMv = restMv;
  }

  /** Returns the voltage that the receptors feel. */
  double synapseMv() {
    return onSoma ? somaMv : headMv;
  }

  double somaMv() {
    return somaMv;
  }

  /**
   * Moves all voltages by a step.
   *
   * @param cationNs conductance at the synapse that reverses at 0 mV
   * @param chlorideNs conductance at the soma that reverses at the chloride potential
   */
  void step(double dtMs, double cationNs, double chlorideNs) {
    if (held) {
      return;
    }
    double head = shape.headPf / dtMs;
    double branch = shape.branchPf / dtMs;
    double soma = shape.somaPf / dtMs;
    double branchLeak = BRANCH_SHARE_OF_LEAK * shape.leakNs;
    double somaLeak = shape.leakNs - branchLeak;
    double neck = shape.neckNs;
    // Deviations from rest: eliminate head, then branch, then solve for the soma.
    double headSum = head + neck + cationNs;
    double headPush = head * (headMv - restMv) - (cationNs - restNs) * restMv;
    double branchSum = branch + neck + branchLeak + BRANCH_TO_SOMA_NS - neck * neck / headSum;
    double branchPush = branch * (branchMv - restMv) + neck * headPush / headSum;
    double somaSum =
        soma
            + somaLeak
            + BRANCH_TO_SOMA_NS
            + chlorideNs
            - BRANCH_TO_SOMA_NS * BRANCH_TO_SOMA_NS / branchSum;
    double somaPush =
        soma * (somaMv - restMv)
            + chlorideNs * (CHLORIDE_MV - restMv)
            + BRANCH_TO_SOMA_NS * branchPush / branchSum;
    double somaMoved = somaPush / somaSum;
    double branchMoved = (branchPush + BRANCH_TO_SOMA_NS * somaMoved) / branchSum;
    somaMv = restMv + somaMoved;
    branchMv = restMv + branchMoved;
    headMv = restMv + (headPush + neck * branchMoved) / headSum;
  }
}
