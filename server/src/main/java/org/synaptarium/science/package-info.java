/**
 * The scientific validation: what must come out of a brain, the headless runs that measure it, and
 * the reports about it.
 */
@NullMarked
package org.synaptarium.science;

import org.jspecify.annotations.NullMarked;
