package org.synaptarium.science;

/**
 * One quantity that must come out of a brain.
 *
 * @param row the row of the table it belongs to: 1 … 23, or the name of a reference network
 * @param key its own short name, for scripts and for the protocol that measures it
 * @param quantity what it is, for people
 * @param unit unit for people
 * @param accept what the mean over the seeds must lie in
 * @param source where the range comes from
 */
public record Target(
    String row, String key, String quantity, String unit, Accept accept, String source) {}
