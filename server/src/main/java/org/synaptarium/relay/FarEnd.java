package org.synaptarium.relay;

import io.vertx.core.buffer.Buffer;
import org.synaptarium.classroom.Refusal;

/**
 * The end of a tunnel where the class runs: leads to a page on another server. On the relay's loop.
 */
public final class FarEnd {
  private final Link link;
  private final int number;
  private final String authority;
  private boolean brimful;
  private boolean closed;

  FarEnd(Link link, int number, String authority) {
    this.link = link;
    this.number = number;
    this.authority = authority;
  }

  int number() {
    return number;
  }

  /** Returns under which name the page reached its server; empty when that is unknown. */
  public String authority() {
    return authority;
  }

  public void text(String text) {
    if (!closed) {
      link.outbox().share(number, text, text.length());
    }
  }

  public void binary(Buffer bytes) {
    if (!closed) {
      link.outbox().share(number, bytes, bytes.length());
    }
  }

  public boolean isClosed() {
    return closed;
  }

  /** Tells whether the page's socket, or the way to its server, takes no more just now. */
  public boolean isFull() {
    return brimful || link.outbox().isFull();
  }

  public void seated() {
    if (!closed) {
      link.outbox().add(number, new Letter.Seated(number));
    }
  }

  public void turnedAway(Refusal reason, boolean guessed) {
    if (!closed) {
      link.outbox().add(number, new Letter.TurnedAway(number, reason, guessed));
      link.forget(this);
    }
  }

  public void close(int code, String why) {
    if (!closed) {
      link.outbox().add(number, new Letter.Close(number, code, why));
      link.forget(this);
    }
  }

  void setBrimful(boolean now) {
    brimful = now;
  }

  /** Nothing is written any more. */
  void end() {
    closed = true;
  }
}
