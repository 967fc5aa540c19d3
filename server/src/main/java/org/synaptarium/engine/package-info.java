/**
 * The living network: neurons, synapses, pharmacology and the body clock, advanced frame by frame.
 *
 * <p>A brain is a deterministic function of its {@link org.synaptarium.engine.BrainSpec} and of the
 * commands it was given: see {@code docs/determinism.md}. No wall clock, no framework, plain
 * arrays.
 */
@NullMarked
package org.synaptarium.engine;

import org.jspecify.annotations.NullMarked;
