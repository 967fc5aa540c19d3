package org.synaptarium.journal;

/**
 * Somebody's command, by its author's own number for it.
 *
 * @param author person who asked
 * @param commandId the author's own number, from 1
 */
public record CommandKey(int author, long commandId) {}
