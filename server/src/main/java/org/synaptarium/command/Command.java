package org.synaptarium.command;

/**
 * A request that changes a brain or a class, and the only way to change either.
 *
 * <p>Commands are data without behaviour; each checks its own bounds when made, so a command that
 * exists is within {@link Limits}. What it may still meet is a policy that forbids it.
 */
public sealed interface Command permits BrainCommand, ClassCommand, ActivityCommand {}
