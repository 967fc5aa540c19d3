package org.synaptarium.command;

/** What a trial gives instead of ketamine, so that expectation can be told from drug. */
public enum Control {
  /** Salt water: expectancy and nothing else. */
  SALINE,
  /** Midazolam: sedates through GABA-A receptors, so that people feel a drug; no growth follows. */
  MIDAZOLAM
}
