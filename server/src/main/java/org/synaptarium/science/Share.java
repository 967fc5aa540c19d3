package org.synaptarium.science;

/**
 * A part of a whole that both differ from seed to seed, the whole perhaps little above its noise.
 */
record Share(double part, double whole) {}
