/** A brain's state reduced to what a screen needs, per stream. */
@NullMarked
package org.synaptarium.frame;

import org.jspecify.annotations.NullMarked;
