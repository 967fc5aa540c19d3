package org.synaptarium.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The line to a page's socket, with messages of its own and messages that all are given. */
class SocketLineTest {
  private static final int PATIENCE_S = 10;
  private static final int FRAME_BYTES = 2_000;

  /** What the system may take of a line that nobody reads: buffers of both ends, and more. */
  private static final int MOST_BYTES = 16 << 20;

  private final Vertx vertx = Vertx.vertx();
  private final WebSocketClient client = vertx.createWebSocketClient();

  @AfterEach
  void close() {
    vertx.close().await();
  }

  @Test
  void p60_aLineThatIsNotReadTakesABoundedAmountAndThenAllInOrder() throws Exception {
    var written = new CompletableFuture<Integer>();
    var drained = new CompletableFuture<Boolean>();
    int port = listen(socket -> fill(socket, written, drained));
    List<Integer> heard = new ArrayList<>();
    var last = new CompletableFuture<Integer>();
    var visitor = client.webSocket();
    visitor.textMessageHandler(text -> heard.add(Integer.parseInt(text)));
    visitor.binaryMessageHandler(
        frame -> {
          heard.add(frame.getInt(0));
          if (written.isDone() && frame.getInt(0) == written.join()) {
            last.complete(frame.getInt(0));
          }
        });
    visitor.connect(port, "127.0.0.1", "/ws").await(PATIENCE_S, TimeUnit.SECONDS);
    visitor.pause();
    visitor.writeTextMessage("go on").await(PATIENCE_S, TimeUnit.SECONDS);
    int count = written.get(PATIENCE_S, TimeUnit.SECONDS);
    assertThat(count * FRAME_BYTES).isLessThan(MOST_BYTES);
    assertThat(drained).isNotDone();
    visitor.resume();
    assertThat(last.get(PATIENCE_S, TimeUnit.SECONDS)).isEqualTo(count);
    assertThat(drained.get(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    assertThat(heard).isSorted().hasSize(2 * count);
  }

  @Test
  void aSharedMessageArrivesAsItIsWhateverItsSize() throws Exception {
    List<Integer> sizes = List.of(0, 1, 125, 126, 65_535, 65_536);
    int port =
        listen(
            socket -> {
              Line line = new SocketLine(socket);
              sizes.forEach(size -> line.shared(new SharedMessage(Buffer.buffer(new byte[size]))));
            });
    List<Integer> heard = new ArrayList<>();
    var whole = new CompletableFuture<Boolean>();
    client
        .webSocket()
        .binaryMessageHandler(
            message -> {
              heard.add(message.length());
              if (heard.size() == sizes.size()) {
                whole.complete(true);
              }
            })
        .connect(port, "127.0.0.1", "/ws")
        .await(PATIENCE_S, TimeUnit.SECONDS);
    assertThat(whole.get(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    assertThat(heard).isEqualTo(sizes);
  }

  private int listen(Consumer<ServerWebSocket> welcome) throws Exception {
    return vertx
        .createHttpServer(SocketOptions.of("127.0.0.1", 0))
        .webSocketHandler(welcome::accept)
        .listen()
        .await(PATIENCE_S, TimeUnit.SECONDS)
        .actualPort();
  }

  /* Writes a text and a frame of each number in turn, for as long as the line takes them. */
  private static void fill(
      ServerWebSocket socket,
      CompletableFuture<Integer> written,
      CompletableFuture<Boolean> drained) {
    SocketOptions.gatherWrites(socket);
    socket.setWriteQueueMaxSize(GatewayLimits.WRITE_QUEUE_BYTES);
    SocketLine line = new SocketLine(socket);
    line.onDrained(() -> drained.complete(true));
    socket.textMessageHandler(asked -> fillOn(line, 1, written));
  }

  private static void fillOn(Line line, int number, CompletableFuture<Integer> written) {
    line.text(Integer.toString(number));
    line.shared(
        new SharedMessage(
            Buffer.buffer().appendInt(number).appendBytes(new byte[FRAME_BYTES - Integer.BYTES])));
    if (line.isFull() || number * FRAME_BYTES > MOST_BYTES) {
      written.complete(number);
    } else {
      Vertx.currentContext().runOnContext(unused -> fillOn(line, number + 1, written));
    }
  }
}
