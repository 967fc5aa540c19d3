package org.synaptarium;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A simulated page: says what a page says, counts what it gets. */
final class BenchStudent {
  private static final byte KIND_FRAME = 1;
  private static final int FRAME_NUMBER_AT = 4;
  private static final int DREW_EVERY_FRAMES = 5;

  private final String entrance;
  private final Consumer<String> onState;
  private final CompletableFuture<Long> firstFrame = new CompletableFuture<>();
  private final CompletableFuture<Long> inTeam = new CompletableFuture<>();
  private final AtomicLong frames = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong lastCommandId = new AtomicLong();
  private volatile @Nullable WebSocket socket;
  private volatile boolean lost;

  BenchStudent(String entrance, Consumer<String> onState) {
    this.entrance = entrance;
    this.onState = onState;
  }

  /** Connects and enters; completes with the time from the first byte to the first frame, ns. */
  CompletableFuture<Long> enter(WebSocketClient client, URI address) {
    long startedNanos = System.nanoTime();
    client
        .connect(address.getPort(), address.getHost(), address.getPath())
        .onSuccess(this::opened)
        .onFailure(firstFrame::completeExceptionally);
    return firstFrame.thenApply(arrivedNanos -> arrivedNanos - startedNanos);
  }

  private void opened(WebSocket opened) {
    socket = opened;
    opened.textMessageHandler(this::heardText);
    opened.binaryMessageHandler(this::heardBinary);
    opened.exceptionHandler(firstFrame::completeExceptionally);
    opened.closeHandler(unused -> lost = true);
    send("{\"kind\":\"hello\",\"protocol\":1,\"client\":\"bench\"}");
    send(entrance);
  }

  /** Returns what completes when the student has been put into a team. */
  CompletableFuture<Long> inTeam() {
    return inTeam;
  }

  /** Sends a command; returns when that was, ns. */
  long command(String command) {
    long id = lastCommandId.incrementAndGet();
    long nowNanos = System.nanoTime();
    send("{\"kind\":\"command\",\"id\":" + id + ",\"command\":" + command + "}");
    return nowNanos;
  }

  long frames() {
    return frames.get();
  }

  long bytes() {
    return bytes.get();
  }

  /** Tells whether the server closed the socket. */
  boolean isLost() {
    return lost;
  }

  private void send(String message) {
    WebSocket open = socket;
    if (open != null) {
      open.writeTextMessage(message).onFailure(firstFrame::completeExceptionally);
    }
  }

  private void heardText(String message) {
    bytes.addAndGet(message.length());
    if (message.startsWith("{\"kind\":\"state\"")) {
      onState.accept(message);
    } else if (message.startsWith("{\"kind\":\"welcome\"")) {
      send("{\"kind\":\"subscribe\",\"streams\":[\"metrics\",\"spikes\",\"synapses\"]}");
    } else if (message.startsWith("{\"kind\":\"team\"")) {
      inTeam.complete(System.nanoTime());
    } else if (message.startsWith("{\"kind\":\"refused\"")) {
      firstFrame.completeExceptionally(new IOException(message));
    }
  }

  private void heardBinary(Buffer message) {
    bytes.addAndGet(message.length());
    if (message.getByte(1) == KIND_FRAME) {
      heardFrame(message.getUnsignedIntLE(FRAME_NUMBER_AT));
    }
  }

  private void heardFrame(long frame) {
    firstFrame.complete(System.nanoTime());
    if (frames.incrementAndGet() % DREW_EVERY_FRAMES == 0) {
      send("{\"kind\":\"drew\",\"frame\":" + frame + "}");
    }
  }

  void leave() {
    WebSocket open = socket;
    if (open != null) {
      var unused = open.close();
    }
  }
}
