package org.synaptarium.gateway;

import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * One message to every socket, many times a second, over the event loops, options and lines by
 * which pages get their frames, and with nothing else around it: what {@code bench fanout} holds
 * against other programs.
 */
public final class Broadcast {
  private static final int STAMP_BYTES = 8;
  private static final int PATTERN = 31;

  private final int hz;
  private final int bytes;
  private final List<Balcony> balconies = new CopyOnWriteArrayList<>();

  private Broadcast(int hz, int bytes) {
    this.hz = hz;
    this.bytes = bytes;
  }

  /** Listens on loopback, says so by {@code ready}, and sends for ever. */
  public static void run(int port, int hz, int bytes, Runnable ready) throws IOException {
    Vertx vertx = EventLoops.startAlone();
    Broadcast broadcast = new Broadcast(hz, bytes);
    EventLoops.await(
        vertx.deployVerticle(
            () -> broadcast.new Balcony(port),
            new DeploymentOptions().setInstances(GatewayLimits.EVENT_LOOPS)));
    ready.run();
    broadcast.sendForEver();
  }

  /* A message that is due while an earlier one is still on its way is left out, as a frame is. */
  private void sendForEver() {
    long periodNanos = 1_000_000_000L / hz;
    long startNanos = System.nanoTime();
    long number = 0;
    while (!Thread.currentThread().isInterrupted()) {
      long dueNanos = startNanos + number * periodNanos;
      long nowNanos = System.nanoTime();
      if (nowNanos < dueNanos) {
        LockSupport.parkNanos(dueNanos - nowNanos);
        continue;
      }
      number = Math.max(number, (nowNanos - startNanos) / periodNanos);
      SharedMessage message = message(startNanos + number * periodNanos);
      number++;
      balconies.forEach(balcony -> balcony.send(message));
    }
  }

  private SharedMessage message(long dueNanos) {
    byte[] filler = new byte[bytes - STAMP_BYTES];
    for (int i = 0; i < filler.length; i++) {
      filler[i] = (byte) (i * PATTERN);
    }
    return new SharedMessage(Buffer.buffer(bytes).appendBytes(filler).appendLongLE(dueNanos));
  }

  /** The sockets of one event loop. */
  private final class Balcony extends VerticleBase {
    private final int port;
    private final List<Line> lines = new ArrayList<>();
    private Context loop;

    @SuppressWarnings("NullAway.Init") // Vert.x starts it before anything else.
    Balcony(int port) {
      this.port = port;
    }

    @Override
    public Future<HttpServer> start() {
      loop = vertx.getOrCreateContext();
      balconies.add(this);
      return vertx
          .createHttpServer(SocketOptions.of("127.0.0.1", port))
          .webSocketHandler(this::welcome)
          .listen();
    }

    private void welcome(ServerWebSocket socket) {
      SocketOptions.gatherWrites(socket);
      socket.setWriteQueueMaxSize(GatewayLimits.WRITE_QUEUE_BYTES);
      Line line = new SocketLine(socket);
      lines.add(line);
      socket.closeHandler(gone -> lines.remove(line));
    }

    void send(SharedMessage message) {
      loop.runOnContext(unused -> deliver(message));
    }

    private void deliver(SharedMessage message) {
      for (Line line : lines) {
        if (!line.isFull()) {
          line.shared(message);
        }
      }
    }
  }
}
