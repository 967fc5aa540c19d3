package org.synaptarium.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synaptarium.protocol.ClientMessageReader;

/** Takes requests about classes and showings to the server that they are on. */
final class Forwarding {
  private static final List<String> ASKED = List.of("Authorization", "Content-Type");
  private static final List<String> ANSWERED =
      List.of("Content-Type", "Cache-Control", "Content-Disposition", "Content-Length");

  private final Vertx vertx;
  private final Whereabouts whereabouts;
  private final MemberApi memberApi;
  private final HttpClient client;

  Forwarding(Vertx vertx, Whereabouts whereabouts, MemberApi memberApi) {
    this.vertx = vertx;
    this.whereabouts = whereabouts;
    this.memberApi = memberApi;
    this.client = vertx.createHttpClient();
  }

  /** Handles a request whose path names a class, by its code or its id. */
  void byClass(RoutingContext context) {
    String name = context.pathParam("class");
    boolean isCode = ClientMessageReader.isCode(name);
    toPlace(
        context,
        () -> isCode ? whereabouts.ofCode(name) : whereabouts.ofClass(name),
        context::next);
  }

  /** Handles a request whose path names a showing. */
  void byShowing(RoutingContext context) {
    String token = context.pathParam("token");
    toPlace(context, () -> Future.succeededFuture(whereabouts.ofShowing(token)), context::next);
  }

  /** Does something here, or takes the request to the server of a class. */
  void withClass(RoutingContext context, String classId, Runnable here) {
    toPlace(context, () -> whereabouts.ofClass(classId), here);
  }

  /** Does something here, or takes the request to the server on which a new class has its place. */
  void withPlaceForNew(RoutingContext context, Runnable here) {
    toPlace(context, whereabouts::forNew, here);
  }

  private void toPlace(RoutingContext context, Supplier<Future<Place>> where, Runnable here) {
    if (whereabouts.isAlone() || MemberApi.isForwarded(context)) {
      here.run();
    } else {
      long giveUpNanos =
          System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GatewayLimits.PATIENCE_MS);
      seek(context, where, here, giveUpNanos);
    }
  }

  private void seek(
      RoutingContext context, Supplier<Future<Place>> where, Runnable here, long giveUpNanos) {
    where
        .get()
        .onFailure(context::fail)
        .onSuccess(
            place -> {
              switch (place) {
                case Place.Here() -> here.run();
                case Place.There(var member) -> forward(context, member);
                case Place.Between() -> {
                  if (System.nanoTime() < giveUpNanos) {
                    vertx.setTimer(
                        GatewayLimits.SEEK_INTERVAL_MS,
                        unused -> seek(context, where, here, giveUpNanos));
                  } else {
                    RestApi.refuse(context, Entering.busy());
                  }
                }
              }
            });
  }

  private void forward(RoutingContext context, String member) {
    memberApi
        .of(member)
        .compose(door -> client.request(options(context, door)))
        .compose(request -> send(request, context))
        .compose(answer -> pass(answer, context.response()))
        .onFailure(
            failure -> {
              memberApi.forget(member);
              if (!context.response().headWritten()) {
                RestApi.refuse(context, Entering.busy());
              }
            });
  }

  private static RequestOptions options(RoutingContext context, MemberApi.At door) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(context.request().method())
            .setHost(door.host())
            .setPort(door.port())
            .setURI(context.request().uri())
            .setTimeout(GatewayLimits.RECORDING_TIMEOUT_MS)
            .putHeader(MemberApi.SECRET, door.secret());
    if (context.request().authority() != null) {
      options.putHeader("Host", String.valueOf(context.request().authority()));
    }
    for (String name : ASKED) {
      String value = context.request().getHeader(name);
      if (value != null) {
        options.putHeader(name, value);
      }
    }
    return options;
  }

  private static Future<HttpClientResponse> send(HttpClientRequest request, RoutingContext asked) {
    @Nullable Buffer body = asked.body() == null ? null : asked.body().buffer();
    return body == null ? request.send() : request.send(body);
  }

  private static Future<Void> pass(HttpClientResponse answer, HttpServerResponse out) {
    out.setStatusCode(answer.statusCode());
    for (String name : ANSWERED) {
      String value = answer.getHeader(name);
      if (value != null) {
        out.putHeader(name, value);
      }
    }
    if (out.headers().get("Content-Length") == null) {
      out.setChunked(true);
    }
    return answer.pipeTo(out);
  }
}
