package org.synaptarium.engine.impulse;

/** What a trace holds, in the order of its arrays: a value at every sampled time. */
public enum ImpulseChannel {
  /** Membrane of the bouton. */
  TERMINAL_VOLTAGE("terminalVoltage", "mV"),
  /** Open share of the bouton's calcium channels. */
  CALCIUM_CHANNELS("calciumChannels", "1"),
  /** Free calcium where vesicles are docked. */
  CALCIUM("calcium", "µM"),
  /** Vesicles released so far. */
  VESICLES("vesicles", "1"),
  /** Transmitter in the cleft. */
  CLEFT("cleft", "mM"),
  /** Open share of AMPA receptors. */
  AMPA_OPEN("ampaOpen", "1"),
  /** Desensitised share of AMPA receptors. */
  AMPA_DESENSITISED("ampaDesensitised", "1"),
  /** Share of NMDA receptors whose gate is open; the next three say what is in their pore. */
  NMDA_OPEN("nmdaOpen", "1"),
  /** Share with open gate and magnesium in the pore. */
  MAGNESIUM_BLOCKED("magnesiumBlocked", "1"),
  /** Share with open gate and ketamine in the pore. */
  KETAMINE_BLOCKED("ketamineBlocked", "1"),
  /** Share with open gate and free pore. */
  NMDA_CONDUCTING("nmdaConducting", "1"),
  /** Open share of GABA-A receptors. */
  GABA_OPEN("gabaOpen", "1"),
  /** Current of sodium through the receptors; inward is negative, as in every current. */
  SODIUM("sodium", "pA"),
  POTASSIUM("potassium", "pA"),
  CALCIUM_CURRENT("calciumCurrent", "pA"),
  CHLORIDE("chloride", "pA"),
  /** Voltage at the synapse: of the spine's head, the dendrite or the soma. */
  SYNAPSE_VOLTAGE("synapseVoltage", "mV"),
  /** Change of the soma's voltage since the impulse came: the postsynaptic potential. */
  SOMA_CHANGE("somaChange", "mV"),
  /** Where the released molecules are; these five sum to all that were released. */
  FREE("free", "molecules"),
  ON_RECEPTORS("onReceptors", "molecules"),
  ON_TRANSPORTERS("onTransporters", "molecules"),
  TAKEN_UP("takenUp", "molecules"),
  DIFFUSED("diffused", "molecules");

  private final String wireName;
  private final String unit;

  ImpulseChannel(String wireName, String unit) {
    this.wireName = wireName;
    this.unit = unit;
  }

  public String wireName() {
    return wireName;
  }

  /** Returns the unit; 1 for shares and counts. */
  public String unit() {
    return unit;
  }
}
