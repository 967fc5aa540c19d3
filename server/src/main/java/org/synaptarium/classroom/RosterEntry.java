package org.synaptarium.classroom;

/**
 * One line of the host's roster.
 *
 * @param realName for the host's eyes only; empty when none was given
 * @param team whose brain they see and move, from 1
 */
public record RosterEntry(
    Person person, boolean present, Standing standing, boolean coHost, String realName, int team) {

  /** Whether somebody is in the class, or was taken out of it. */
  public enum Standing {
    IN,
    OUT,
    BANNED
  }
}
