package org.synaptarium.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** From where a request was made, as limits by address count it. */
final class Asker {
  private static final String ADDRESS = "asker";

  private Asker() {}

  /** Notes it for whoever answers. */
  static void note(RoutingContext context, Proxies proxies) {
    HttpServerRequest request = context.request();
    context.put(ADDRESS, proxies.networkOf(request.remoteAddress(), request.headers()));
    context.next();
  }

  static String addressOf(RoutingContext context) {
    String noted = context.get(ADDRESS);
    return noted != null ? noted : Addresses.networkOf(context.request().remoteAddress());
  }
}
