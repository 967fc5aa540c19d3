package org.synaptarium.gateway;

import org.synaptarium.protocol.ClientMessage;

/** A page's stay in a class or before a showing, here or on another server; on its event loop. */
interface Stay {
  boolean isSeated();

  /**
   * Hears what the page said.
   *
   * @param text the message as it came
   */
  void hear(ClientMessage.Present message, String text);

  /** Hears what the page wants; it will be answered. */
  void request(ClientMessage.Request request, String text);

  /** The page's socket takes data again. */
  void onDrained();

  boolean hasStalledTooLong(long nowNanos);

  /** Says something when nothing was said for a while. */
  void heartbeat(long nowNanos);

  /**
   * The server that has the page's socket is about to go: it says farewell unless the class will.
   */
  void onServerLeaving();

  /** The page is gone. */
  void end();
}
