/** The program's entry, its command line and the one place where its parts are wired together. */
@NullMarked
package org.synaptarium;

import org.jspecify.annotations.NullMarked;
