package org.synaptarium.drill;

/**
 * What a drill is made of.
 *
 * @param students in each class
 * @param neurons of each class's brain
 * @param seed of everything that a drill chooses at random
 */
public record DrillPlan(int nodes, int classes, int students, int neurons, long seed) {}
