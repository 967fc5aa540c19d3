package org.synaptarium.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxBuilder;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.transport.Transport;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few event loops of a server, and how others wait for them. */
final class EventLoops {
  static final int PATIENCE_SECONDS = 10;

  /**
   * Where members come and go just now, the answer to what a bus writes down first may be lost;
   * each loss takes half a second to be noticed.
   */
  private static final int BUS_TRIES = 10;

  private static final Logger LOG = LoggerFactory.getLogger(EventLoops.class);

  private EventLoops() {}

  /** Starts them, with a bus to the other servers if there are any. */
  static Vertx start(Optional<Gateway.Bus> bus) throws IOException {
    VertxOptions options = options();
    if (bus.isEmpty()) {
      return startAlone();
    }
    String host = bus.get().host();
    options.getEventBusOptions().setHost(host).setClusterPublicHost(host);
    IOException failed = new IOException("the bus between servers was never tried");
    for (int tries = 0; tries < BUS_TRIES; tries++) {
      try {
        return await(
            builder(options).withClusterManager(bus.get().manager().get()).buildClustered());
      } catch (IOException unsettled) {
        failed = unsettled;
        LOG.warn("the bus between servers did not start, it is tried again: {}", failed.toString());
      }
    }
    throw failed;
  }

  static Vertx startAlone() {
    return builder(options()).build();
  }

  private static VertxOptions options() {
    return new VertxOptions()
        .setEventLoopPoolSize(GatewayLimits.EVENT_LOOPS)
        .setFileSystemOptions(
            new FileSystemOptions()
                .setClassPathResolvingEnabled(false)
                .setFileCachingEnabled(false));
  }

  private static VertxBuilder builder(VertxOptions options) {
    // Epoll costs 12 µs a message where NIO costs 20; io_uring, which may be there too, was far
    // worse.
    Transport transport = Transport.EPOLL;
    return Vertx.builder()
        .with(options)
        .withTransport(transport != null && transport.available() ? transport : Transport.NIO);
  }

  /** Waits for what loops do; not on a loop. */
  static <T> T await(Future<T> future) throws IOException {
    try {
      return future
          .toCompletionStage()
          .toCompletableFuture()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IOException(failure.getCause() == null ? failure : failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
