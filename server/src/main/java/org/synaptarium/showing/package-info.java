/** Recordings and lessons that are shown: played, sought, looped, and tried another way. */
@NullMarked
package org.synaptarium.showing;

import org.jspecify.annotations.NullMarked;
