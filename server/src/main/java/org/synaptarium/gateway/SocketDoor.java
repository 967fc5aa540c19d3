package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
  private final OwnNames names;
  private final Connections connections;
  private final Proxies proxies;
  private final SocketCensus census;
  private final Set<PageSocket> open = ConcurrentHashMap.newKeySet();

  SocketDoor(Vertx vertx, Desk desk, OwnNames names, Connections connections, FrontRules rules) {
    this.vertx = vertx;
    this.desk = desk;
    this.names = names;
    this.connections = connections;
    this.proxies = rules.proxies();
    this.census = new SocketCensus(rules.sockets(), rules.socketsPerAddress());
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
    connections.heard(handshake.remoteAddress());
    String address = proxies.networkOf(handshake.remoteAddress(), handshake.headers());
    String host = handshake.headers().get("Host");
    if (!handshake.path().equals(PATH)) {
      handshake.reject(NOT_FOUND);
    } else if (!names.isOwnHost(host)) {
      handshake.reject(Doorkeeper.MISDIRECTED);
    } else if (!names.isOwnOrigin(handshake.headers().get("Origin"), host)) {
      // A browser names the page that opens a socket, and another site's page has no business here.
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
    SocketOptions.gatherWrites(socket);
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
}
