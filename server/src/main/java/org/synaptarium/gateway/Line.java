package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.HostAndPort;
import org.jspecify.annotations.Nullable;

/**
 * The way to one page, as a class needs it: what is written here arrives there, in order.
 *
 * <p>Used on the event loop on which its page lives. Writing to a closed line does nothing.
 */
interface Line {

  void text(String text);

  /** Writes a message that other lines may be given too; nobody changes it any more. */
  void binary(Buffer bytes);

  /** Writes a message that very many lines are given. */
  default void shared(SharedMessage message) {
    binary(message.content());
  }

  void close(CloseCode code, String why);

  boolean isClosed();

  /** Tells whether the line had better be given nothing more just now. */
  boolean isFull();

  /** Returns under which name the page reached us. */
  @Nullable HostAndPort authority();
}
