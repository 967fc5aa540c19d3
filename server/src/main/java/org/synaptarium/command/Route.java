package org.synaptarium.command;

/** How a dose of ketamine enters the body. */
public enum Route {
  /** Constant-rate intravenous infusion. */
  IV_INFUSION,
  /** Intravenous injection within seconds. */
  IV_BOLUS,
  /** Intramuscular injection. */
  INTRAMUSCULAR,
  /** Racemic nasal drops or spray. */
  INTRANASAL,
  /** Swallowed. */
  ORAL,
  /** Esketamine, the S-enantiomer, as a nasal spray; doses are mg of esketamine. */
  ESKETAMINE_SPRAY
}
