/** Vert.x, and only here: HTTP, WebSocket, limits, back-pressure, fan-out, health. */
@NullMarked
package org.synaptarium.gateway;

import org.jspecify.annotations.NullMarked;
