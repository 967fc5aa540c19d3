package org.synaptarium.command;

/** Who may turn a dial, and what it comes to. */
public enum DialPolicy {
  /** The host only. */
  HOST,
  /** Everybody; the last move wins. */
  EVERYONE,
  /** Each student has a setting of their own; the brain gets the median. */
  CONSENSUS,
  /** The host, and the people whom the host gave the dial to; the last move wins. */
  ASSIGNED,
  /** The members of a team turn their own team's; while there are no teams, the host. */
  TEAMS
}
