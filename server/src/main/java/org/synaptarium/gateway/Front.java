package org.synaptarium.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The port that browsers come to: plain HTTP, or TLS when there is a certificate. */
final class Front {
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);

  private final Vertx vertx;
  private final Gateway.Settings settings;
  private final SocketDoor door;
  private final Connections connections;
  private final Optional<CertificateWatch> certificate;

  private Front(
      Vertx vertx,
      Gateway.Settings settings,
      SocketDoor door,
      Connections connections,
      Optional<CertificateWatch> certificate) {
    this.vertx = vertx;
    this.settings = settings;
    this.door = door;
    this.connections = connections;
    this.certificate = certificate;
  }

  static Front of(Vertx vertx, Gateway.Settings settings, SocketDoor door, Connections connections)
      throws IOException {
    Optional<CertificateWatch> watch = Optional.empty();
    if (settings.rules().certificate().isPresent()) {
      try {
        watch = Optional.of(new CertificateWatch(vertx, settings.rules().certificate().get()));
      } catch (CertificateUnusable unusable) {
        throw new IOException(unusable.sentence(), unusable);
      }
    }
    return new Front(vertx, settings, door, connections, watch);
  }

  /** Listens on one event loop; each of several shares the port. */
  Future<HttpServer> listen(Router router) {
    HttpServer server =
        vertx
            .createHttpServer(options())
            .connectionHandler(connections::opened)
            .webSocketHandshakeHandler(door::knock)
            .webSocketHandler(accepted -> {})
            .exceptionHandler(broken -> LOG.debug("a connection broke", broken))
            .requestHandler(
                request -> {
                  connections.heard(request.connection().remoteAddress());
                  router.handle(request);
                });
    certificate.ifPresent(watch -> watch.serve(server));
    return server.listen();
  }

  /** Begins to look for a renewed certificate, if there is one at all. */
  void watchCertificate() {
    certificate.ifPresent(CertificateWatch::begin);
  }

  private HttpServerOptions options() {
    HttpServerOptions options = SocketOptions.of(settings.bind(), settings.port());
    certificate.ifPresent(
        watch ->
            options
                .setSsl(true)
                .setUseAlpn(true)
                .setSslHandshakeTimeout(GatewayLimits.REQUEST_TIMEOUT_MS)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeyCertOptions(watch.options().getKeyCertOptions()));
    return options;
  }
}
