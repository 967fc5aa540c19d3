package org.synaptarium.scenario;

import java.util.Optional;
import org.synaptarium.engine.Region;

/**
 * A number that can be read from a brain, as {@code cortisol} or {@code PFC.spines}.
 *
 * @param region where it is read; empty for the body's own quantities
 */
public record Quantity(String name, Optional<Region> region) {}
