package org.synaptarium.engine.impulse;

/**
 * The whole synapse as one system of equations: bouton, release, cleft and receptors share one
 * array of variables.
 */
final class SynapseEquations {

  /** Docked vesicles of a bouton. [teach: 1 … 10 are seen, Schikorski & Stevens 1997] */
  static final int SITES = 4;

  static final double AMPA_RECEPTORS = 80; // [lit: Nusser 1998, tens to 150 a synapse]
  static final double NMDA_RECEPTORS = 20; // [lit: Racca 2000, about 20]
  static final double GABA_RECEPTORS = 60; // [lit: Nusser 1997, tens to 100 a synapse]

  private static final int TERMINAL = 0;
  private static final int SENSOR = TERMINAL + NerveTerminal.STATES;
  private static final int CLEFT = SENSOR + ReleaseSensor.STATES;
  private static final int FAST = CLEFT + Cleft.STATES;

  private final ImpulseConditions conditions;
  private final boolean inhibitory;
  private final boolean sampled;
  private final Cleft cleft;
  private final KineticScheme fast;
  private final int slow;
  private final double fastReceptors;
  private final double slowReceptors;
  private final double boundAtRest;
  private final double[] y;
  private final double[] slope;
  private final double[] middle;
  private boolean terminalAsleep;

  SynapseEquations(ImpulseConditions conditions, boolean sampled) {
    this.conditions = conditions;
    this.sampled = sampled;
    inhibitory = conditions.kind() == SynapseKind.INHIBITORY;
    cleft = new Cleft(conditions);
    fast = inhibitory ? Receptors.GABA_A : Receptors.AMPA;
    slow = FAST + fast.states();
    double there = conditions.connected() ? 1 : 0;
    fastReceptors =
        there
            * (inhibitory
                ? GABA_RECEPTORS
                : AMPA_RECEPTORS * conditions.ampaGain() * conditions.ampaOpen());
    slowReceptors = there * (inhibitory ? 0 : NMDA_RECEPTORS);
    int size = slow + Receptors.NMDA.states();
    y = new double[size];
    slope = new double[size];
    middle = new double[size];
    NerveTerminal.settle(y, TERMINAL);
    ReleaseSensor.settle(y, SENSOR);
    fast.settle(cleft.ambientMm(), y, FAST);
    Receptors.NMDA.settle(inhibitory ? 0 : cleft.ambientMm(), y, slow);
    boundAtRest = bound();
  }

  /** Stops the bouton's equations: its spike is over. */
  void sleep() {
    terminalAsleep = true;
  }

  /** Moves everything by a step with the explicit midpoint rule. */
  void step(double tMs, double dtMs) {
    slopes(tMs, y);
    for (int i = 0; i < y.length; i++) {
      middle[i] = y[i] + dtMs / 2 * slope[i];
    }
    slopes(tMs + dtMs / 2, middle);
    for (int i = 0; i < y.length; i++) {
      y[i] += dtMs * slope[i];
    }
  }

  private void slopes(double tMs, double[] at) {
    java.util.Arrays.fill(slope, 0);
    double fusionPerMs = 0;
    if (!terminalAsleep) {
      NerveTerminal.slopes(tMs, conditions.spikes(), at, TERMINAL, slope);
      ReleaseSensor.slopes(NerveTerminal.calciumUm(at, TERMINAL), at, SENSOR, slope);
      fusionPerMs = sampled ? 0 : factor() * ReleaseSensor.fusionPerMs(at, SENSOR);
    }
    double mm = cleft.concentrationMm(at, CLEFT);
    double boundPerMs = fastReceptors * fast.slopes(at, FAST, mm, slope);
    boundPerMs += slowReceptors * Receptors.NMDA.slopes(at, slow, inhibitory ? 0 : mm, slope);
    cleft.slopes(at, CLEFT, fusionPerMs, boundPerMs, slope);
  }

  /** Lets a single vesicle fuse now. */
  void fuseOne() {
    cleft.fuse(y, CLEFT, 1);
  }

  private double factor() {
    return SITES * conditions.readyShare() * conditions.release();
  }

  /** Returns the chance that a site has released its vesicle by now. */
  double chance() {
    return Math.min(1, conditions.readyShare() * conditions.release() * fused());
  }

  /** Returns the chance that a ready vesicle of a rested bouton has fused by now. */
  double fused() {
    return ReleaseSensor.fused(y, SENSOR);
  }

  double terminalMv() {
    return NerveTerminal.voltageMv(y, TERMINAL);
  }

  double openCalciumChannels() {
    return NerveTerminal.openCalciumChannels(y, TERMINAL);
  }

  double calciumUm() {
    return NerveTerminal.calciumUm(y, TERMINAL);
  }

  double transmitterMm() {
    return cleft.concentrationMm(y, CLEFT);
  }

  /** Open share of all AMPA receptors, those that an antagonist holds shut among them. */
  double ampaOpen() {
    return inhibitory ? 0 : present() * conditions.ampaOpen() * y[FAST + Receptors.AMPA_OPEN];
  }

  double ampaDesensitised() {
    return inhibitory ? 0 : present() * conditions.ampaOpen() * Receptors.ampaDesensitised(y, FAST);
  }

  double gabaOpen() {
    return inhibitory
        ? present() * (y[FAST + Receptors.GABA_OPEN_1] + y[FAST + Receptors.GABA_OPEN_2])
        : 0;
  }

  double nmdaGateOpen() {
    return inhibitory ? 0 : present() * y[slow + Receptors.NMDA_OPEN];
  }

  private double present() {
    return conditions.connected() ? 1 : 0;
  }

  /** Returns the sum of the fast receptor's shares: 1. */
  double fastSum() {
    return sum(FAST, slow);
  }

  double slowSum() {
    return sum(slow, y.length);
  }

  private double sum(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += y[i];
    }
    return sum;
  }

  double free() {
    return Cleft.free(y, CLEFT);
  }

  /** Returns the molecules on receptors beyond those that the ambient level keeps there. */
  double onReceptors() {
    return bound() - boundAtRest;
  }

  private double bound() {
    return fastReceptors * fast.bound(y, FAST) + slowReceptors * Receptors.NMDA.bound(y, slow);
  }

  double onTransporters() {
    return Cleft.onTransporters(y, CLEFT);
  }

  double takenUp() {
    return Cleft.takenUp(y, CLEFT);
  }

  double diffused() {
    return Cleft.diffused(y, CLEFT);
  }
}
