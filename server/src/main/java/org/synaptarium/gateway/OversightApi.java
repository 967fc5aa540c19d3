package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ServerMessageWriter;

/**
 * Health for supervisors and load balancers, metrics for Prometheus.
 *
 * <p>Metrics are for this machine only unless somebody says otherwise: they hold no names, but how
 * many people are in class is nobody's business either.
 */
final class OversightApi {

  /** A proxy on this machine speaks for others: it adds one of these. */
  private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "Via");

  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final Vertx vertx;
  private final Oversight oversight;
  private final Readers readers;
  private final BooleanSupplier listening;

  OversightApi(Vertx vertx, Oversight oversight, Readers readers, BooleanSupplier listening) {
    this.vertx = vertx;
    this.oversight = oversight;
    this.readers = readers;
    this.listening = listening;
  }

  void mount(Router router) {
    router.get("/api/health/live").handler(c -> RestApi.send(c, 200, Map.of("status", "live")));
    router.get("/api/health/ready").handler(this::readiness);
    router.get("/metrics").handler(this::metrics);
  }

  private void readiness(RoutingContext context) {
    vertx
        .executeBlocking(oversight::health, false)
        .onSuccess(
            health -> {
              boolean up = listening.getAsBoolean() && health.isReady();
              RestApi.json(context, up ? 200 : 503, ServerMessageWriter.json(health));
            })
        .onFailure(context::fail);
  }

  private void metrics(RoutingContext context) {
    if (!mayRead(context)) {
      RestApi.refuse(
          context,
          new Refusal(Reason.FORBIDDEN, "metrics are for this machine", "serve --metrics all"));
      return;
    }
    vertx
        .executeBlocking(oversight::metrics, false)
        .onSuccess(text -> context.response().putHeader("Content-Type", PROMETHEUS).end(text))
        .onFailure(context::fail);
  }

  private boolean mayRead(RoutingContext context) {
    return switch (readers) {
      case ALL -> true;
      case NONE -> false;
      case LOCAL ->
          isLoopback(context.request().remoteAddress())
              && FORWARDED.stream().noneMatch(context.request().headers()::contains);
    };
  }

  /* An address, never a name: nothing is looked up. */
  private static boolean isLoopback(SocketAddress from) {
    try {
      return InetAddress.getByName(from.hostAddress()).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }
}
