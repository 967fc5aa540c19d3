package org.synaptarium.relay;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import org.synaptarium.classroom.Refusal;

/**
 * A page's way to a class on another server, seen from the page's.
 *
 * <p>Its methods are called on the page's event loop.
 */
public final class Tunnel {

  /** What comes for the page; on its event loop. */
  public interface Page {
    void text(String text);

    void binary(Buffer bytes);

    void seated();

    /** The class didn't let it in; the tunnel is over. */
    void turnedAway(Refusal reason, boolean guessed);

    /** The class lets it go, or can't be reached any more; the tunnel is over. */
    void closed(int code, String why);
  }

  private final Relay relay;
  private final String node;
  private final int number;
  private final Context home;
  private final Page page;

  Tunnel(Relay relay, String node, int number, Context home, Page page) {
    this.relay = relay;
    this.node = node;
    this.number = number;
    this.home = home;
    this.page = page;
  }

  String node() {
    return node;
  }

  Context home() {
    return home;
  }

  Page page() {
    return page;
  }

  int number() {
    return number;
  }

  /** Passes on what the page said. */
  public void say(String text) {
    relay.send(this, new Letter.Heard(number, text));
  }

  /** The page's socket takes no more just now. */
  public void brimful() {
    relay.send(this, new Letter.Brimful(number));
  }

  /** The page's socket takes data again. */
  public void drained() {
    relay.send(this, new Letter.Drained(number));
  }

  /** The page is gone. */
  public void hangUp() {
    relay.hangUp(this);
  }
}
