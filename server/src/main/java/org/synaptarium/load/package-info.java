/** Load on real server processes, and what it does to them; and the same on other programs. */
@NullMarked
package org.synaptarium.load;

import org.jspecify.annotations.NullMarked;
