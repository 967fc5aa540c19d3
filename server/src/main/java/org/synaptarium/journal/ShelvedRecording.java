package org.synaptarium.journal;

/**
 * A recording that somebody brought to the server.
 *
 * @param id unguessable
 * @param tokenHash SHA-256 of the token that may take it away, hexadecimal
 * @param addedEpochMs wall-clock time
 * @param file its bytes as they are to be read again
 */
public record ShelvedRecording(String id, String tokenHash, long addedEpochMs, byte[] file) {}
