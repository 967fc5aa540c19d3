package org.synaptarium.frame;

/**
 * How many of each region's shown synapses live, and which shown neurons are dead.
 *
 * @param living by region, a slot for each that a circuit can have: how many of the layout's
 *     synapses are alive, its first ones
 * @param diedNow display ids of the neurons that have died since the image before, ascending
 * @param dead display ids of all dead neurons, ascending
 * @param density by region: pyramidal cells' synapses onto pyramidal cells live whose rank is below
 */
public record SynapseImage(int[] living, int[] diedNow, int[] dead, float[] density) {}
