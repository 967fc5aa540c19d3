package org.synaptarium.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.transport.Transport;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** The one event loop of a load generator, and the sockets that start from it. */
public final class Generator implements AutoCloseable {

  /** A never-reading client's part of what the system buffers. */
  private static final int SMALL_BUFFER_BYTES = 4 * 1024;

  private final Vertx vertx;
  private final NetClient clients;
  private final NetClient narrow;

  public Generator() {
    Transport epoll = Transport.EPOLL;
    vertx =
        Vertx.builder()
            .with(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1))
            .withTransport(epoll != null && epoll.available() ? epoll : Transport.NIO)
            .build();
    clients = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
    narrow = vertx.createNetClient(new NetClientOptions().setReceiveBufferSize(SMALL_BUFFER_BYTES));
  }

  /** Opens a socket; the client is told when it is open, or why not. */
  public void connect(URI address, LoadSocket.Client client) {
    connect(clients, address, client);
  }

  /** Opens a socket with little room for what is not read. */
  public void connectNarrow(URI address, LoadSocket.Client client) {
    connect(narrow, address, client);
  }

  private static void connect(NetClient from, URI address, LoadSocket.Client client) {
    from.connect(address.getPort(), address.getHost())
        .onSuccess(connection -> LoadSocket.upgrade(connection, address, client))
        .onFailure(failure -> client.closed(String.valueOf(failure.getMessage())));
  }

  /** Does something again and again on the loop; returns what ends it. */
  public Runnable every(long periodMs, Runnable what) {
    long timer = vertx.setPeriodic(periodMs, unused -> what.run());
    return () -> vertx.cancelTimer(timer);
  }

  /** Does something on the loop and waits until it is done. */
  public void run(Runnable what) {
    var done = new CompletableFuture<Boolean>();
    vertx.runOnContext(
        unused -> {
          what.run();
          done.complete(true);
        });
    done.join();
  }

  @Override
  public void close() {
    vertx.close().await();
  }
}
