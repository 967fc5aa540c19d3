/** Lines that cross from one server to another: letters, gathered into parcels, between tunnels. */
@NullMarked
package org.synaptarium.relay;

import org.jspecify.annotations.NullMarked;
