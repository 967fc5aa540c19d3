/**
 * Seeded generators of hostile input, and what every reader must stand: run by tests and by hand.
 */
@NullMarked
package org.synaptarium.fuzz;

import org.jspecify.annotations.NullMarked;
