package org.synaptarium.gateway;

import io.netty.handler.flush.FlushConsolidationHandler;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import io.vertx.core.internal.http.WebSocketInternal;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages of this server's own origin, and of its cluster's, open sockets at {@code /ws}, as
 * many as it can carry.
 */
final class SocketDoor {
  static final String PATH = "/ws";
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final Vertx vertx;
  private final Desk desk;
  private final SocketCensus census = new SocketCensus();
  private final Set<PageSocket> open = ConcurrentHashMap.newKeySet();

  SocketDoor(Vertx vertx, Desk desk) {
    this.vertx = vertx;
    this.desk = desk;
  }

  /** Tells all pages which servers there are; when this one leaves, those go that can. */
  void tellServers() {
    open.forEach(PageSocket::tellServers);
  }

  /** This server stops: pages of classes on other servers are told so, too. */
  void letGo() {
    open.forEach(PageSocket::letGo);
  }

  void knock(ServerWebSocketHandshake handshake) {
    String address = handshake.remoteAddress().hostAddress();
    if (!handshake.path().equals(PATH)) {
      handshake.reject(NOT_FOUND);
    } else if (!isOwnOrigin(handshake)) {
      handshake.reject(FORBIDDEN);
    } else if (desk.servers().isLeaving() || !census.admit(address)) {
      handshake.reject(UNAVAILABLE);
    } else {
      handshake
          .accept()
          .onSuccess(socket -> welcome(socket, address))
          .onFailure(gone -> census.leave(address));
    }
  }

  private void welcome(ServerWebSocket socket, String address) {
    gatherWrites(socket);
    desk.counts().opened();
    PageSocket page = new PageSocket(vertx, socket, desk, address);
    open.add(page);
    page.open(() -> left(page, address));
  }

  private void left(PageSocket page, String address) {
    open.remove(page);
    desk.counts().closed();
    census.leave(address);
  }

  /*
   * A frame, a state and a few answers are due to the same page at once: they leave together, for the kernel's price is
   * of a write, not of its bytes.
   */
  private static void gatherWrites(ServerWebSocket socket) {
    if (socket instanceof WebSocketInternal open) {
      open.channelHandlerContext()
          .pipeline()
          .addFirst(new FlushConsolidationHandler(GatewayLimits.WRITES_GATHERED, true));
    }
  }

  /*
   * A browser names the page that opens a socket, and another site's page has no business here.
   * Programs name none: they hold no visitor's secrets that could be abused.
   */
  private boolean isOwnOrigin(ServerWebSocketHandshake handshake) {
    String origin = handshake.headers().get("Origin");
    if (origin == null) {
      return true;
    }
    String authority = authorityOf(origin);
    return authority != null
        && (authority.equalsIgnoreCase(String.valueOf(handshake.headers().get("Host")))
            || desk.links().publicAuthority().filter(authority::equalsIgnoreCase).isPresent()
            || desk.servers().has(authority));
  }

  private static @Nullable String authorityOf(String origin) {
    try {
      URI uri = URI.create(origin);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.equals("http") || scheme.equals("https") ? uri.getAuthority() : null;
    } catch (IllegalArgumentException notAnOrigin) {
      return null;
    }
  }
}
