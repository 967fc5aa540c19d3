/** The durable journal on local disk. */
@NullMarked
package org.synaptarium.store;

import org.jspecify.annotations.NullMarked;
