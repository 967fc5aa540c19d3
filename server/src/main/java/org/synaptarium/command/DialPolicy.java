package org.synaptarium.command;

/** Who may turn a dial. */
public enum DialPolicy {
  /** The host only. */
  HOST,
  /** Everybody; the last move wins. */
  EVERYONE
}
