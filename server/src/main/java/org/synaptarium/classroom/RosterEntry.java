package org.synaptarium.classroom;

/** One line of the host's roster. */
public record RosterEntry(Person person, boolean present) {}
