package org.synaptarium.engine;

/** Where the three dials stand, each in the unit of {@code Dial}. */
public record DialPositions(double stress, double glutamate, double ketamine) {}
