package org.synaptarium.classroom;

/**
 * Why a request changed nothing, in words that can be shown to the one who asked.
 *
 * @param code which kind of reason
 * @param message what was wrong: one plain sentence
 * @param allowed what would have been allowed
 */
public record Refusal(Reason code, String message, String allowed) {}
