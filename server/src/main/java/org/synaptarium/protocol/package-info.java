/** Bytes to messages and back; the wire is known only here. */
@NullMarked
package org.synaptarium.protocol;

import org.jspecify.annotations.NullMarked;
