package org.synaptarium.drill;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one thread on which all simulated pages live, and their way to the servers. */
final class Street implements AutoCloseable {

  /** A page of a real browser waits longer; a drill's servers are on this machine. */
  private static final long CONNECT_PATIENCE_MS = 2_000;

  private final Vertx vertx =
      Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
  private final Context context = vertx.getOrCreateContext();
  private final WebSocketClient client;

  /**
   * Opens the street.
   *
   * @param pages how many may be connected at once
   */
  Street(int pages) {
    this.client =
        vertx.createWebSocketClient(new WebSocketClientOptions().setMaxConnections(2 * pages));
  }

  void connect(URI server, Consumer<WebSocket> opened, Runnable failed) {
    var where =
        new WebSocketConnectOptions()
            .setHost(server.getHost())
            .setPort(server.getPort())
            .setURI("/ws")
            .setTimeout(CONNECT_PATIENCE_MS);
    client.connect(where).onSuccess(opened::accept).onFailure(unreachable -> failed.run());
  }

  void hangUp(WebSocket socket) {
    socket.close().onFailure(gone -> {});
  }

  void later(long waitMs, Runnable what) {
    vertx.setTimer(waitMs, unused -> what.run());
  }

  /** Does something again and again, on the pages' thread; returns what ends it. */
  Runnable every(long periodMs, Runnable what) {
    CompletableFuture<Long> timer = new CompletableFuture<>();
    context.runOnContext(unused -> timer.complete(vertx.setPeriodic(periodMs, tick -> what.run())));
    return () -> vertx.cancelTimer(timer.join());
  }

  /** Asks something of the pages, on their thread, and waits for the answer. */
  <T> T ask(Supplier<T> question) throws InterruptedException {
    var answer = new CompletableFuture<T>();
    context.runOnContext(
        unused -> {
          try {
            answer.complete(question.get());
          } catch (RuntimeException broken) {
            answer.completeExceptionally(broken);
          }
        });
    try {
      return answer.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }

  /** Lets the pages do something, on their thread, and waits until it is done. */
  void tell(Runnable what) throws InterruptedException {
    ask(
        () -> {
          what.run();
          return true;
        });
  }

  @Override
  public void close() {
    vertx.close().await();
  }
}
