/**
 * What people may ask of a brain or of a class, and every bound on it.
 *
 * <p>{@link org.synaptarium.command.Command} is the one manifest of world-changing calls: the wire,
 * the journal, replay and scenarios all follow from it.
 */
@NullMarked
package org.synaptarium.command;

import org.jspecify.annotations.NullMarked;
