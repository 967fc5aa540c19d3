/** Recordings as files: written, checked when they are read, and kept by the server. */
@NullMarked
package org.synaptarium.recording;

import org.jspecify.annotations.NullMarked;
