package org.synaptarium.engine;

/**
 * How a brain stands to one of its two thought patterns.
 *
 * @param overlap rate of the pattern's cells against that of the others around them, −1 … 1
 * @param holds whether the brain holds the pattern now
 * @param dwellMs neural time for which it has held it, or held it the last time, ms
 * @param strength of the assembly's synapses by learning, 1 when nothing has been learned
 */
public record ThoughtReadout(double overlap, boolean holds, double dwellMs, double strength) {}
