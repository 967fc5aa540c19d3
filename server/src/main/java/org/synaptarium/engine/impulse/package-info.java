/**
 * One impulse at one synapse, from the action potential to the last glutamate taken up: traces in
 * microseconds, each a pure function of the conditions that a brain's state sets.
 *
 * <p>Equations, values and sources: {@code docs/model.md}, section "One impulse". Nothing in here
 * knows a brain, and no brain depends on a trace.
 */
@NullMarked
package org.synaptarium.engine.impulse;

import org.jspecify.annotations.NullMarked;
