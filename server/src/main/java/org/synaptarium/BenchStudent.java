package org.synaptarium;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A simulated page: says what a page says, counts what it gets. */
final class BenchStudent implements WebSocket.Listener {
  private static final byte KIND_FRAME = 1;
  private static final int FRAME_NUMBER_AT = 4;
  private static final int HEAD_BYTES = 8;
  private static final int DREW_EVERY_FRAMES = 5;

  private final String entrance;
  private final Consumer<String> onState;
  private final StringBuilder text = new StringBuilder();
  private final CompletableFuture<Long> firstFrame = new CompletableFuture<>();
  private final AtomicLong frames = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong lastCommandId = new AtomicLong();
  private final ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private volatile @Nullable WebSocket socket;
  private volatile CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

  BenchStudent(String entrance, Consumer<String> onState) {
    this.entrance = entrance;
    this.onState = onState;
  }

  /** Connects and enters; completes with the time from the first byte to the first frame, ns. */
  CompletableFuture<Long> enter(HttpClient http, URI address) {
    long startedNanos = System.nanoTime();
    var unused =
        http.newWebSocketBuilder()
            .buildAsync(address, this)
            .whenComplete(
                (opened, failure) -> {
                  if (failure != null) {
                    firstFrame.completeExceptionally(failure);
                    return;
                  }
                  socket = opened;
                  send("{\"kind\":\"hello\",\"protocol\":1,\"client\":\"bench\"}");
                  send(entrance);
                });
    return firstFrame.thenApply(arrivedNanos -> arrivedNanos - startedNanos);
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

  /* A WebSocket of the JDK takes the next message when the one before is on its way. */
  private synchronized void send(String message) {
    WebSocket open = socket;
    if (open != null) {
      sent = sent.thenCompose(unused -> open.sendText(message, true));
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      String message = text.toString();
      text.setLength(0);
      bytes.addAndGet(message.length());
      heard(message);
    }
    from.request(1);
    return null;
  }

  private void heard(String message) {
    if (message.startsWith("{\"kind\":\"welcome\"")) {
      send("{\"kind\":\"subscribe\",\"streams\":[\"metrics\",\"spikes\",\"synapses\"]}");
    } else if (message.startsWith("{\"kind\":\"state\"")) {
      onState.accept(message);
    } else if (message.startsWith("{\"kind\":\"refused\"")) {
      firstFrame.completeExceptionally(new IOException(message));
    }
  }

  /* A message comes in as many parts as the network cut it into, so its first bytes are gathered. */
  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    bytes.addAndGet(data.remaining());
    int taken = Math.min(data.remaining(), head.remaining());
    head.put(head.position(), data, data.position(), taken).position(head.position() + taken);
    if (last) {
      if (head.get(1) == KIND_FRAME) {
        heardFrame(Integer.toUnsignedLong(head.getInt(FRAME_NUMBER_AT)));
      }
      head.clear();
    }
    from.request(1);
    return null;
  }

  private void heardFrame(long frame) {
    firstFrame.complete(System.nanoTime());
    if (frames.incrementAndGet() % DREW_EVERY_FRAMES == 0) {
      send("{\"kind\":\"drew\",\"frame\":" + frame + "}");
    }
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    firstFrame.completeExceptionally(failure);
  }

  void leave() {
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
  }
}
