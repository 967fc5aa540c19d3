/** Reads and checks scenario files, makes brains from them and judges their expectations. */
@NullMarked
package org.synaptarium.scenario;

import org.jspecify.annotations.NullMarked;
