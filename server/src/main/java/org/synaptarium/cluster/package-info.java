/** Hazelcast, and only here: who runs which class, and the live state that outlives a node. */
@NullMarked
package org.synaptarium.cluster;

import org.jspecify.annotations.NullMarked;
