package org.synaptarium.journal;

import org.synaptarium.command.Command;

/**
 * One accepted command, stamped by the class's loop.
 *
 * @param seq place in the log, from 1 without gaps
 * @param frame number (from 1) of the frame at whose start it takes effect, so the first whose
 *     picture shows it; never falls
 * @param atEpochMs wall-clock time, for people to read; nothing depends on it
 * @param author person who asked, 0 for the host, −1 for the class itself (scenario timeline)
 * @param commandId the author's own number for it; 0 for the class itself
 */
public record LogEntry(
    long seq, long frame, long atEpochMs, int author, long commandId, Command command) {}
