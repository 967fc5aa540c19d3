package org.synaptarium.engine.impulse;

/** When an impulse reached a stage, µs since the spike set out for the bouton. */
public record ImpulseMark(Stage stage, int timeUs) {

  /** The stages of an impulse that a lens names. */
  public enum Stage {
    /** The bouton's action potential is at its height. */
    ACTION_POTENTIAL,
    /** Calcium beside the vesicles is at its height. */
    CALCIUM,
    /** Half of what is released is released. */
    RELEASE,
    /** Transmitter in the cleft is at its height. */
    CLEFT,
    /** Most AMPA receptors are open. */
    AMPA,
    /** Most NMDA receptors are open. */
    NMDA,
    /** Most GABA-A receptors are open. */
    GABA,
    /** The soma's potential is furthest from where it was. */
    POTENTIAL,
    /** AMPA receptors have closed again: a fifth of their height. */
    AMPA_OVER,
    GABA_OVER,
    NMDA_OVER,
    /** Half of what was released is taken up or diffused away. */
    CLEARED
  }
}
