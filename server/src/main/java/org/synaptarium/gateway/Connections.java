package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Open connections, whether they ever say anything or not: counted, and closed when no request
 * comes in time.
 */
final class Connections {
  private final Vertx vertx;
  private final SocketCensus census;
  private final Proxies proxies;
  private final FrontCounts counts;
  private final Map<SocketAddress, Long> silent = new ConcurrentHashMap<>();

  Connections(Vertx vertx, FrontRules rules, FrontCounts counts) {
    this.vertx = vertx;
    this.census = new SocketCensus(rules.connections(), rules.connectionsPerAddress());
    this.proxies = rules.proxies();
    this.counts = counts;
  }

  void opened(HttpConnection connection) {
    SocketAddress from = connection.remoteAddress();
    // A proxy's connections are many people's: each counts for itself.
    String network = proxies.has(from) ? from.toString() : Addresses.networkOf(from);
    if (!census.admit(network)) {
      counts.dismissed();
      connection.close();
      return;
    }
    silent.put(from, vertx.setTimer(GatewayLimits.REQUEST_TIMEOUT_MS, late -> dismiss(connection)));
    connection.closeHandler(
        gone -> {
          heard(from);
          census.leave(network);
        });
  }

  private void dismiss(HttpConnection connection) {
    counts.dismissed();
    connection.close();
  }

  /** The other side has sent a whole head of a request. */
  void heard(SocketAddress from) {
    Long timer = silent.remove(from);
    if (timer != null) {
      vertx.cancelTimer(timer);
    }
  }
}
