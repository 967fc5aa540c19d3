package org.synaptarium.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Tokens;

/**
 * Where other servers of the cluster bring requests about what is here: a port on the members' own
 * network, for whoever knows the secret that is told over their bus.
 *
 * <p>Such a request was counted where it was made, and goes no further.
 */
final class MemberApi {

  /** Where a server listens for the others, and the secret that it wants to hear. */
  record At(String host, int port, String secret) {}

  static final String SECRET = "X-Synaptarium-Secret";
  private static final String FORWARDED = "forwarded";
  private static final String ADDRESS = "synaptarium.api.";
  private static final int FORBIDDEN = 403;
  private static final int PARTS = 3;

  private final Vertx vertx;
  private final String self;
  private final Map<String, Future<At>> known = new ConcurrentHashMap<>();

  MemberApi(Vertx vertx, String self) {
    this.vertx = vertx;
    this.self = self;
  }

  /** Tells whether a request came in here. */
  static boolean isForwarded(RoutingContext context) {
    return context.get(FORWARDED) != null;
  }

  /** Begins to answer others' requests. */
  Future<?> open(String host, RestApi api) {
    String secret = new Tokens().newClassId();
    Router router = Router.router(vertx);
    router
        .route()
        .handler(
            context -> {
              if (isSame(secret, context.request().getHeader(SECRET))) {
                context.put(FORWARDED, true);
                context.next();
              } else {
                context.response().setStatusCode(FORBIDDEN).end();
              }
            });
    api.mount(router);
    return vertx
        .createHttpServer(
            new HttpServerOptions()
                .setHost(host)
                .setPort(0)
                .setMaxInitialLineLength(GatewayLimits.MAX_REQUEST_LINE_CHARS)
                .setMaxHeaderSize(GatewayLimits.MAX_HEADER_BYTES))
        .requestHandler(router)
        .listen()
        .onSuccess(
            server ->
                vertx
                    .eventBus()
                    .consumer(
                        ADDRESS + self,
                        asked -> asked.reply(host + " " + server.actualPort() + " " + secret)));
  }

  /* In the same time wherever they differ, so that nobody can guess it piece by piece. */
  private static boolean isSame(String secret, @Nullable String told) {
    return told != null
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
  }

  /** Finds where another server listens. */
  Future<At> of(String memberId) {
    return known.computeIfAbsent(
        memberId,
        id ->
            vertx
                .eventBus()
                .<String>request(ADDRESS + id, "where")
                .map(answer -> at(answer.body()))
                .onFailure(failure -> known.remove(id)));
  }

  private static At at(String answer) {
    String[] parts = answer.split(" ", PARTS);
    return new At(parts[0], Integer.parseInt(parts[1]), parts[2]);
  }

  /** Asks anew the next time. */
  void forget(String memberId) {
    known.remove(memberId);
  }
}
