package org.synaptarium.protocol;

/**
 * Why something was turned down, and what would have been taken.
 *
 * @param message one plain sentence for people; never a class name, a path or a stack trace
 * @param allowed what is allowed instead; may be empty
 */
public record Reason(ReasonCode code, String message, String allowed) {}
