package org.synaptarium.gateway;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.transport.Transport;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.recording.Recordings;
import org.synaptarium.showing.Showings;

/** The server's front: pages, requests and sockets over a few event loops. */
public final class Gateway implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
  private static final int PATIENCE_SECONDS = 10;

  /**
   * Where to listen, and what to call oneself.
   *
   * @param bind address of the interface to listen on
   * @param serverName name and version, told in each hello
   */
  public record Settings(
      String bind, int port, Links links, String serverName, Readers metricsReaders) {}

  private final Vertx vertx;
  private final Audiences audiences = new Audiences();
  private volatile boolean ready;

  private Gateway(Vertx vertx) {
    this.vertx = vertx;
  }

  /**
   * Begins to listen.
   *
   * @throws IOException when the address can't be bound, with a cause that says why
   */
  public static Gateway open(
      Settings settings,
      School school,
      Recordings recordings,
      Showings showings,
      Lessons lessons,
      SchoolLimits limits,
      FrontCounts counts,
      Oversight oversight)
      throws IOException {
    Gateway gateway = new Gateway(startVertx());
    try {
      gateway.listen(settings, school, recordings, showings, lessons, limits, counts, oversight);
    } catch (IOException failure) {
      gateway.vertx.close();
      throw failure;
    }
    gateway.ready = true;
    return gateway;
  }

  /** Loads what a gateway needs, so that {@link #open} is quick; has no other effect. */
  public static void warmUp() {
    Vertx vertx = startVertx();
    Router.router(vertx);
    new NicknameFilter().isFit("Neuron");
    vertx.close();
  }

  private static Vertx startVertx() {
    VertxOptions options =
        new VertxOptions()
            .setEventLoopPoolSize(GatewayLimits.EVENT_LOOPS)
            .setFileSystemOptions(
                new FileSystemOptions()
                    .setClassPathResolvingEnabled(false)
                    .setFileCachingEnabled(false));
    // Epoll costs 12 µs a message where NIO costs 20; io_uring, which may be there too, was far
    // worse.
    Transport transport = Transport.EPOLL;
    return Vertx.builder()
        .with(options)
        .withTransport(transport != null && transport.available() ? transport : Transport.NIO)
        .build();
  }

  private void listen(
      Settings settings,
      School school,
      Recordings recordings,
      Showings showings,
      Lessons lessons,
      SchoolLimits limits,
      FrontCounts counts,
      Oversight oversight)
      throws IOException {
    var desk =
        new Desk(
            new Reception(school, showings),
            recordings,
            lessons,
            limits,
            audiences,
            settings.links(),
            new NicknameFilter(),
            new ImpulseDesk(vertx),
            settings.serverName(),
            counts);
    var door = new SocketDoor(vertx, desk);
    var api = new RestApi(vertx, desk, new NicknameMint(new SecureRandom()));
    var watch = new OversightApi(vertx, oversight, settings.metricsReaders(), () -> ready);
    var pages = new PageServer(WebAssets.load());
    var deployment = new DeploymentOptions().setInstances(GatewayLimits.EVENT_LOOPS);
    await(
        vertx.deployVerticle(
            () ->
                new VerticleBase() {
                  @Override
                  public Future<HttpServer> start() {
                    return serverOf(settings, door, router(api, watch, pages)).listen();
                  }
                },
            deployment));
    vertx.setPeriodic(
        GatewayLimits.CHORE_INTERVAL_MS, unused -> audiences.all().forEach(Audience::tellRoster));
  }

  private HttpServer serverOf(Settings settings, SocketDoor door, Router router) {
    return vertx
        .createHttpServer(
            new HttpServerOptions()
                .setHost(settings.bind())
                .setPort(settings.port())
                .setSendBufferSize(GatewayLimits.SEND_BUFFER_BYTES)
                .setTcpNoDelay(true)
                .setMaxInitialLineLength(GatewayLimits.MAX_REQUEST_LINE_CHARS)
                .setMaxHeaderSize(GatewayLimits.MAX_HEADER_BYTES)
                .setMaxWebSocketFrameSize(GatewayLimits.MAX_BUFFERED_BYTES)
                .setMaxWebSocketMessageSize(GatewayLimits.MAX_BUFFERED_BYTES)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false))
        .webSocketHandshakeHandler(door::knock)
        .webSocketHandler(accepted -> {})
        .exceptionHandler(broken -> LOG.debug("a connection broke", broken))
        .requestHandler(router);
  }

  private Router router(RestApi api, OversightApi watch, PageServer pages) {
    Router router = Router.router(vertx);
    router.route().handler(SecurityHeaders::add);
    watch.mount(router);
    api.mount(router);
    router.route().handler(pages::serve);
    return router;
  }

  /** Says goodbye to all pages and stops listening; waits until that is done. */
  @Override
  public void close() {
    ready = false;
    audiences.all().forEach(Audience::sayGoodbye);
    var closed = new CountDownLatch(1);
    // The farewells were handed to the loops before; the close queues behind them.
    vertx.runOnContext(unused -> vertx.close().onComplete(done -> closed.countDown()));
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("the gateway took too long to close");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Future<?> future) throws IOException {
    try {
      future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IOException(failure.getCause() == null ? failure : failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
