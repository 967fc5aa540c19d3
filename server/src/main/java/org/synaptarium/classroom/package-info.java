/**
 * A class: people, roles, policy, and the one loop that drains the inbox, stamps, journals,
 * advances and publishes.
 */
@NullMarked
package org.synaptarium.classroom;

import org.jspecify.annotations.NullMarked;
