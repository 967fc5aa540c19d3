/** What is measured while a server runs; Micrometer only here. No label holds a name or an id. */
@NullMarked
package org.synaptarium.metrics;

import org.jspecify.annotations.NullMarked;
