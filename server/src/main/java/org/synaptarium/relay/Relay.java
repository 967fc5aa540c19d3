package org.synaptarium.relay;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines between this server and all others.
 *
 * <p>One event loop does it all: so the pages of a class that are on one other server are told of a
 * frame in one task, and the frame crosses once.
 */
public final class Relay {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

  private final Context loop;
  private final Post post;
  private volatile @Nullable FarPages farPages;
  private final Map<String, Link> links = new HashMap<>();
  private final Traffic traffic = new Traffic();
  private final AtomicInteger lines = new AtomicInteger();

  public Relay(Context loop, Post post) {
    this.loop = loop;
    this.post = post;
  }

  /** Begins to take parcels in; only then may pages be led elsewhere. */
  public void open(Vertx vertx, FarPages where) {
    farPages = where;
    loop.runOnContext(
        unused -> {
          post.open(this::take);
          vertx.setPeriodic(RelayLimits.CHORE_INTERVAL_MS, tick -> chores());
        });
  }

  /**
   * Leads a page to another server.
   *
   * @param home the page's event loop
   * @param entrance the message with which it wants to enter
   */
  public Tunnel open(
      String node, Context home, String authority, String entrance, Tunnel.Page page) {
    var tunnel = new Tunnel(this, node, lines.incrementAndGet(), home, page);
    loop.runOnContext(unused -> link(node).open(tunnel, authority, entrance));
    return tunnel;
  }

  void send(Tunnel tunnel, Letter letter) {
    onLinkOf(tunnel, link -> link.send(tunnel.number(), letter));
  }

  void hangUp(Tunnel tunnel) {
    onLinkOf(tunnel, link -> link.hangUp(tunnel.number()));
  }

  private void onLinkOf(Tunnel tunnel, Consumer<Link> task) {
    loop.runOnContext(
        unused -> {
          Link link = links.get(tunnel.node());
          if (link != null) {
            task.accept(link);
          }
        });
  }

  private void take(String from, Buffer bytes) {
    Link link = link(from);
    try {
      link.take(Parcel.decode(bytes));
    } catch (IndexOutOfBoundsException | IllegalArgumentException unreadable) {
      LOG.warn("server {} sent what can't be read: {}", from, unreadable.getMessage());
      link.breakUp("it sent what can't be read");
    }
  }

  private Link link(String node) {
    return links.computeIfAbsent(
        node,
        id ->
            new Link(
                id,
                loop,
                parcel -> post.send(id, parcel),
                Objects.requireNonNull(farPages),
                traffic));
  }

  private void chores() {
    long nowNanos = System.nanoTime();
    List.copyOf(links.values()).forEach(link -> link.chores(nowNanos));
  }

  /** Returns the event loop on which pages of other servers live. */
  public Context loop() {
    return loop;
  }

  /** Returns what has left for other servers. */
  public Traffic traffic() {
    return traffic;
  }

  /** Lets go of the lines from and to servers that are not there any more; from any thread. */
  public void keepOnly(Set<String> present) {
    loop.runOnContext(
        unused -> {
          List<Link> gone =
              links.entrySet().stream()
                  .filter(entry -> !present.contains(entry.getKey()))
                  .map(Map.Entry::getValue)
                  .toList();
          links.values().removeAll(gone);
          gone.forEach(link -> link.breakUp("it is gone"));
        });
  }
}
