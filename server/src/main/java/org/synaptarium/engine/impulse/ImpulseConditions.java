package org.synaptarium.engine.impulse;

/**
 * Everything that a brain's state decides about one impulse; equal conditions give equal traces.
 *
 * @param spikes whether the bouton's sodium channels work: not under TTX
 * @param release chance of a vesicle to be released, relative to a rested bouton, 0 … 3.5
 * @param readyShare share of release sites that hold a vesicle, of those that do in a rested brain,
 *     0 … 1: short-term depression
 * @param ambientUm ambient glutamate outside synapses, 0 … 1000 µM
 * @param uptake glutamate transporters at work, relative to rest, 0 … 2
 * @param ampaGain AMPA receptors in the membrane, relative to rest, 0 … 4
 * @param ampaOpen share of AMPA receptors that no antagonist (NBQX) holds shut, 0 … 1
 * @param nmdaOpen share of NMDA channels whose pore holds no ketamine, 0 … 1
 * @param gabaGain GABA-A conductance relative to rest, 0 … 8
 * @param connected whether the other side is there: false for a spine that was pruned
 * @param voltageMv of the cell when the impulse comes, −100 … 60 mV
 * @param held whether that voltage is held, as by a voltage clamp
 */
public record ImpulseConditions(
    SynapseKind kind,
    boolean spikes,
    double release,
    double readyShare,
    double ambientUm,
    double uptake,
    double ampaGain,
    double ampaOpen,
    double nmdaOpen,
    double gabaGain,
    boolean connected,
    double voltageMv,
    boolean held) {

  /** With the resting chance of 2/7, a vesicle is certain to be released at this factor. */
  public static final double MAX_RELEASE = 3.5;

  public static final double MAX_AMBIENT_UM = 1_000;
  public static final double MAX_UPTAKE = 2;
  public static final double MAX_AMPA_GAIN = 4;
  public static final double MAX_GABA_GAIN = 8;
  public static final double MIN_MV = -100;
  public static final double MAX_MV = 60;

  public ImpulseConditions {
    require("release", release, 0, MAX_RELEASE, "");
    require("ready share", readyShare, 0, 1, "");
    require("ambient glutamate", ambientUm, 0, MAX_AMBIENT_UM, " µM");
    require("uptake", uptake, 0, MAX_UPTAKE, "");
    require("AMPA gain", ampaGain, 0, MAX_AMPA_GAIN, "");
    require("open AMPA share", ampaOpen, 0, 1, "");
    require("open NMDA share", nmdaOpen, 0, 1, "");
    require("GABA gain", gabaGain, 0, MAX_GABA_GAIN, "");
    require("voltage", voltageMv, MIN_MV, MAX_MV, " mV");
  }

  private static void require(String what, double value, double min, double max, String unit) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          what + " is " + value + unit + "; allowed: " + min + " … " + max + unit);
    }
  }

  /** Returns the conditions in a rested brain, the cell at {@code voltageMv}. */
  public static ImpulseConditions atRest(SynapseKind kind, double voltageMv) {
    return new ImpulseConditions(kind, true, 1, 1, 1, 1, 1, 1, 1, 1, true, voltageMv, false);
  }

  /** Returns the same conditions with the cell's voltage clamped. */
  public ImpulseConditions heldAt(double mv) {
    return new ImpulseConditions(
        kind,
        spikes,
        release,
        readyShare,
        ambientUm,
        uptake,
        ampaGain,
        ampaOpen,
        nmdaOpen,
        gabaGain,
        connected,
        mv,
        true);
  }
}
