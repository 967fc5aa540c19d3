/** The log and the keyframes of a class: append to it, read from it, contract it. */
@NullMarked
package org.synaptarium.journal;

import org.jspecify.annotations.NullMarked;
