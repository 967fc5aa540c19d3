package org.synaptarium.classroom;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.impulse.SynapseKind;

/**
 * An impulse that somebody in a class wants to see.
 *
 * @param sample which of the region's synapses that the layout shows; empty for one that always
 *     lives
 * @param number 0 for the typical impulse, 1 … for a single one
 * @param heldMv voltage that the cell is held at; empty to leave it free
 * @param atRest whether it is to come in a rested brain instead of this one
 */
public record ImpulseWish(
    Region region,
    SynapseKind synapse,
    OptionalInt sample,
    int number,
    OptionalDouble heldMv,
    boolean atRest) {}
