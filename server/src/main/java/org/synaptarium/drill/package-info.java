/**
 * Drills: real server processes and simulated pages, put through deaths, restarts and partitions.
 */
@NullMarked
package org.synaptarium.drill;

import org.jspecify.annotations.NullMarked;
