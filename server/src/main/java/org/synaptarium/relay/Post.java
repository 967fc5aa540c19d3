package org.synaptarium.relay;

import io.vertx.core.buffer.Buffer;

/**
 * Carries parcels between servers, in order from one to another.
 *
 * <p>It may lose some when a server goes; it never repeats or mixes them up.
 */
public interface Post {

  /** Hears what has come. */
  interface Receiver {
    void take(String from, Buffer parcel);
  }

  /** Sends a parcel to a server, or nowhere when there is no such one. */
  void send(String to, Buffer parcel);

  /** Begins to hand over what comes for this server, on the caller's event loop. */
  void open(Receiver receiver);
}
