package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;

/**
 * Sends away what another site's page asks in a visitor's browser, and whoever never comes to the
 * end of a request.
 */
final class Doorkeeper {
  static final int MISDIRECTED = 421;
  private static final String HEALTH = "/api/health/";

  private final Vertx vertx;
  private final OwnNames names;

  Doorkeeper(Vertx vertx, OwnNames names) {
    this.vertx = vertx;
    this.names = names;
  }

  void admit(RoutingContext context) {
    HttpServerRequest request = context.request();
    String host = SecurityHeaders.hostOf(request);
    if (!names.isOwnHost(host) && !request.path().startsWith(HEALTH)) {
      // Balancers ask for the health under any name, and it tells nothing that is worth a trick.
      RestApi.refuse(context, MISDIRECTED, notOurName());
    } else if (changesSomething(request) && !names.isOwnOrigin(request.getHeader("Origin"), host)) {
      RestApi.refuse(context, notOurPage());
    } else {
      if (changesSomething(request)) {
        endInTime(request);
      }
      context.next();
    }
  }

  private static boolean changesSomething(HttpServerRequest request) {
    return request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD;
  }

  private void endInTime(HttpServerRequest request) {
    long timer =
        vertx.setTimer(GatewayLimits.BODY_TIMEOUT_MS, late -> request.connection().close());
    request.end().onComplete(ended -> vertx.cancelTimer(timer));
  }

  private static Refusal notOurName() {
    return new Refusal(
        Reason.FORBIDDEN,
        "this server isn't known by that name",
        "its address, or a name that serve --host-name or --public-url tells");
  }

  private static Refusal notOurPage() {
    return new Refusal(
        Reason.FORBIDDEN, "a page of another site asked for this", "this server's own pages");
  }
}
