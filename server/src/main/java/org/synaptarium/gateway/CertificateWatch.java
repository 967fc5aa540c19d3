package org.synaptarium.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.ServerSSLOptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks from time to time whether the certificate was renewed, and shows the new one to whoever
 * comes from then on. One that can't be used is said in the log, and the old one stays.
 */
final class CertificateWatch {
  private static final Logger LOG = LoggerFactory.getLogger(CertificateWatch.class);

  private final Vertx vertx;
  private final Certificate certificate;
  private final List<HttpServer> servers = new CopyOnWriteArrayList<>();
  private volatile ServerSSLOptions options;
  private volatile List<Long> seen;

  CertificateWatch(Vertx vertx, Certificate certificate) throws CertificateUnusable {
    this.vertx = vertx;
    this.certificate = certificate;
    this.seen = stamp();
    this.options = optionsWith(certificate.read());
  }

  private static ServerSSLOptions optionsWith(PemKeyCertOptions pair) {
    return new ServerSSLOptions().setKeyCertOptions(pair).setUseAlpn(true);
  }

  ServerSSLOptions options() {
    return options.copy();
  }

  void serve(HttpServer server) {
    servers.add(server);
  }

  void begin() {
    vertx.setPeriodic(certificate.lookEvery().toMillis(), unused -> look());
  }

  private void look() {
    vertx
        .executeBlocking(this::renewed, false)
        .onSuccess(found -> found.ifPresent(this::show))
        .onFailure(fault -> LOG.warn("the certificate could not be looked at", fault));
  }

  private Optional<ServerSSLOptions> renewed() {
    List<Long> now = stamp();
    if (now.equals(seen)) {
      return Optional.empty();
    }
    seen = now;
    try {
      return Optional.of(optionsWith(certificate.read()));
    } catch (CertificateUnusable unusable) {
      LOG.warn("the new certificate is not used: {}", unusable.sentence());
      return Optional.empty();
    }
  }

  private void show(ServerSSLOptions renewed) {
    options = renewed;
    Future.all(servers.stream().map(server -> server.updateSSLOptions(renewed.copy())).toList())
        .onSuccess(shown -> LOG.info("a new certificate is in use"))
        .onFailure(fault -> LOG.warn("the new certificate could not be used", fault));
  }

  /* While files are being replaced one may be missing for a moment. */
  private List<Long> stamp() {
    try {
      return certificate.stamp();
    } catch (IOException gone) {
      return List.of();
    }
  }
}
