package org.synaptarium.gateway;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells browsers what the pages may do: their own files, their own socket, and those of the cluster
 * that they belong to.
 */
final class SecurityHeaders {
  private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,260}");

  private final Servers servers;

  SecurityHeaders(Servers servers) {
    this.servers = servers;
  }

  void add(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("Content-Security-Policy", policy(context.request().getHeader("Host")));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    context.next();
  }

  /* Safari before 15.4 doesn't count the own socket to 'self', so it is named. */
  private String policy(@org.jspecify.annotations.Nullable String host) {
    String sockets =
        host != null && AUTHORITY.matcher(host).matches() ? " ws://" + host + " wss://" + host : "";
    return "default-src 'self'; img-src 'self' data: blob:; connect-src 'self'"
        + sockets
        + others()
        + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  /* A page whose server is gone goes on with another one of the cluster. */
  private String others() {
    return servers.origins().stream()
        .map(origin -> " " + origin + " " + origin.replaceFirst("^http", "ws"))
        .collect(Collectors.joining());
  }
}
