package org.synaptarium.scenario;

import org.synaptarium.command.BrainCommand;

/** A command that a scenario gives by itself when body time has come to {@code bodyTimeMs}. */
public record TimelineEvent(long bodyTimeMs, BrainCommand command) {}
