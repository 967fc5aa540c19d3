package org.synaptarium.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells browsers what the pages may do: their own files, their own socket, and those of the cluster
 * that they belong to.
 */
final class SecurityHeaders {
  private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,260}");

  /** Half a year: as long as a browser that came once insists on TLS. */
  private static final String INSIST_ON_TLS = "max-age=15552000";

  private final Servers servers;

  SecurityHeaders(Servers servers) {
    this.servers = servers;
  }

  /** Returns the host that a request names, whichever HTTP it speaks. */
  static @Nullable String hostOf(HttpServerRequest request) {
    HostAndPort asked = request.authority();
    return asked == null ? request.getHeader("Host") : asked.toString();
  }

  void add(RoutingContext context) {
    boolean secure = context.request().isSSL();
    MultiMap headers = context.response().headers();
    headers.set("Content-Security-Policy", policy(hostOf(context.request()), secure));
    if (secure) {
      headers.set("Strict-Transport-Security", INSIST_ON_TLS);
    }
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
  private String policy(@Nullable String host, boolean secure) {
    String sockets =
        host != null && AUTHORITY.matcher(host).matches()
            ? (secure ? "" : " ws://" + host) + " wss://" + host
            : "";
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
