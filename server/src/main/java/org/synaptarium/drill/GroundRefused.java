package org.synaptarium.drill;

import java.io.IOException;

/** Thrown where a machine doesn't let us lay the network that a drill needs; in its own words. */
public final class GroundRefused extends IOException {
  private static final long serialVersionUID = 1;

  GroundRefused(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
