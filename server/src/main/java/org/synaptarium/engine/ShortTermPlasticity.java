package org.synaptarium.engine;

/**
 * How the terminals of a cell tire and warm up with its own spikes [Tsodyks & Markram 1997;
 * Tsodyks, Pawelzik & Markram 1998].
 *
 * @param use share of the ready transmitter that the first spike releases
 * @param recovery how the store fills up again
 * @param facilitation how raised release fades
 */
record ShortTermPlasticity(float use, ExponentialTable recovery, ExponentialTable facilitation) {

  /*
   * The classes of synapses between pyramidal cells of the prefrontal cortex [Wang et al. 2006,
   * means]. All terminals of a cell are of one class here, so one pair of variables a cell is
   * enough, and it changes at the cell's spikes only. [teach]
   */

  /** Depressing (E2). [lit] */
  static final ShortTermPlasticity DEPRESSING = of(0.25f, 671, 17);

  /** Facilitating (E1). [lit] */
  static final ShortTermPlasticity FACILITATING = of(0.28f, 194, 507);

  /** In between (E3). [lit] */
  static final ShortTermPlasticity BALANCED = of(0.29f, 329, 326);

  /** Shares of the classes among pairs of pyramidal cells: E1, E2; the rest is E3. [lit] */
  private static final double FACILITATING_SHARE = 0.45;

  private static final double DEPRESSING_SHARE = 0.38;

  /** Returns the class at place {@code unit} (0 … 1) of all cells. */
  static ShortTermPlasticity classAt(double unit) {
    if (unit < FACILITATING_SHARE) {
      return FACILITATING;
    }
    return unit < FACILITATING_SHARE + DEPRESSING_SHARE ? DEPRESSING : BALANCED;
  }

  private static ShortTermPlasticity of(float use, double recoveryTauMs, double facilitationTauMs) {
    return new ShortTermPlasticity(
        use, new ExponentialTable(recoveryTauMs), new ExponentialTable(facilitationTauMs));
  }

  /**
   * Returns the share of its transmitter that cell {@code i} has ready, {@code since} its last
   * spike.
   */
  float ready(NeuronState neurons, int i, int since) {
    return 1 - neurons.emptied[i] * recovery.after(since);
  }

  /**
   * Lets cell {@code i} spike and returns what it releases, relative to a rested terminal.
   *
   * @param since steps since its last spike
   */
  float release(NeuronState neurons, int i, int since) {
    float store = ready(neurons, i, since);
    float raised = neurons.raisedUse[i] * facilitation.after(since);
    float used = raised + use * (1 - raised);
    neurons.emptied[i] = 1 - store * (1 - used);
    neurons.raisedUse[i] = used;
    return used * store / use;
  }
}
