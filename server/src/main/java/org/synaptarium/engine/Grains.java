package org.synaptarium.engine;

/** Rounds the fast state to whole grains at the end of a frame, so that it can be kept small. */
final class Grains extends PassingVisitor {

  /*
   * Nine tenths of a brain's state are what its cells and their terminals remember of the last second, and most of
   * the digits of that mean nothing: the noise that a cell gets within a millisecond is a thousand times larger.
   * But chance can't be packed, so whoever keeps or sends a state pays mostly for these digits. A grain is chosen so
   * that rounding to it moves a membrane by some hundredths of a mV, where background input makes it wander by
   * 2 mV. Rounding is to the nearest grain, halves to the even one, so it favours no direction; what changes at
   * spikes only is rounded once after each, for whole grains stay what they are. [teach: brains have none]
   *
   * It is done at the end of every frame, not of some: else a brain would depend on when its class began to
   * count, and a full reset would not give the same brain again.
   */
  private static final float VOLTAGE_MV = 1f / 16;

  /** A background event opens 2 nS; for GABA, whose pull is a third, it is as good. */
  private static final float AMPA_AND_GABA_NS = 1f / 8;

  /** Stays for a tenth of a second, so that errors of some frames add up. */
  private static final float NMDA_NS = 1f / 32;

  private static final float ADAPTATION_NS = 1f / 64;

  /** Of channels or of transmitter. */
  private static final float SHARE = 1f / 128;

  /** As an amplifier with 12 bits: its noise is a ten-thousandth of the quietest band. */
  private static final float EEG_NA = 1f / 4;

  /** With so many grains added, a float has no bits for parts of one. */
  private static final float NO_PARTS = 1.5f * (1 << 23);

  // They have no state, so one of each is enough.
  private static final StateVisitor NONE = new PassingVisitor() {};
  private static final StateVisitor GRAINS = new Grains();

  private Grains() {}

  /** Returns what rounds a brain that is computed by these rules. */
  static StateVisitor of(ModelRevision revision) {
    return switch (revision) {
      case UNROUNDED -> NONE;
      case GRAINED -> GRAINS;
    };
  }

  /** Returns the grain of a variable; 0 when it has none. */
  static float grainOf(String variable) {
    return switch (variable) {
      case "membrane voltage" -> VOLTAGE_MV;
      case "AMPA conductance", "GABA conductance" -> AMPA_AND_GABA_NS;
      case "NMDA conductance" -> NMDA_NS;
      case "adaptation conductance" -> ADAPTATION_NS;
      case "open NMDA share",
          "transmitter used up",
          "raised release",
          "NMDA openings on their way",
          "efficacies on their way" ->
          SHARE;
      case "EEG window" -> EEG_NA;
      default -> 0;
    };
  }

  @Override
  public void visit(String name, float[] values, int from, int to) {
    float grain = grainOf(name);
    if (grain > 0) {
      round(values, from, to, grain);
    }
  }

  /** Rounds to the nearest multiple of {@code grain}, a power of two; halves to the even one. */
  static void round(float[] values, int from, int to, float grain) {
    float shift = NO_PARTS * grain;
    for (int i = from; i < to; i++) {
      values[i] = values[i] + shift - shift;
    }
  }
}
