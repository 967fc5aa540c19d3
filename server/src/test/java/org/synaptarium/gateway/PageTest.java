package org.synaptarium.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Person;

/** A page whose socket goes while its class is talking to everybody. */
class PageTest {
  private final Vertx vertx = Vertx.vertx();
  private final WebSocketClient client = vertx.createWebSocketClient();

  @AfterEach
  void close() {
    vertx.close().await();
  }

  @Test
  void aSocketThatHasJustClosedTakesNothingAndHoldsNobodyUp() throws Exception {
    var tried = new CompletableFuture<Boolean>();
    HttpServer server =
        vertx
            .createHttpServer()
            .webSocketHandler(socket -> socket.closeHandler(gone -> talkTo(socket, tried)))
            .listen(0, "127.0.0.1")
            .await(10, TimeUnit.SECONDS);
    WebSocket visitor =
        client.connect(server.actualPort(), "127.0.0.1", "/ws").await(10, TimeUnit.SECONDS);
    visitor.close().await(10, TimeUnit.SECONDS);
    assertThat(tried.get(10, TimeUnit.SECONDS)).isFalse();
  }

  private static void talkTo(ServerWebSocket closed, CompletableFuture<Boolean> tried) {
    try {
      Page page =
          new Page(new SocketLine(closed), Role.STUDENT, new Person(1, "Ada"), new FrontCounts());
      page.offerState("{}");
      page.offerOrnament("{}");
      page.text("{}");
      page.binary(Buffer.buffer());
      tried.complete(page.canTake());
    } catch (RuntimeException thrown) {
      tried.completeExceptionally(thrown);
    }
  }
}
