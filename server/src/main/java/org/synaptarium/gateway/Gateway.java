package org.synaptarium.gateway;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.spi.cluster.ClusterManager;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.recording.Recordings;
import org.synaptarium.relay.Relay;
import org.synaptarium.relay.Traffic;
import org.synaptarium.showing.Showings;

/** The server's front: pages, requests and sockets over a few event loops. */
public final class Gateway implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

  /**
   * Where to listen, and what to call oneself.
   *
   * @param bind address of the interface to listen on
   * @param serverName name and version, told in each hello
   */
  public record Settings(
      String bind,
      int port,
      Links links,
      String serverName,
      Readers metricsReaders,
      FrontRules rules) {}

  /**
   * How servers of a cluster reach each other's pages.
   *
   * @param manager a new one for each try to start
   */
  public record Bus(Supplier<ClusterManager> manager, String host) {}

  /**
   * The servers among which this one is.
   *
   * @param bus between them; none for a server that stays alone
   */
  public record Peers(Cluster cluster, Optional<Bus> bus) {}

  /** What runs and is kept on this server. */
  public record Services(
      School school,
      Recordings recordings,
      Showings showings,
      Lessons lessons,
      SchoolLimits limits) {}

  private final Vertx vertx;
  private final Audiences audiences = new Audiences();
  private volatile Traffic traffic = new Traffic();
  private volatile Runnable farewell = () -> {};
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
      Settings settings, Peers peers, Services services, FrontCounts counts, Oversight oversight)
      throws IOException {
    Gateway gateway = new Gateway(EventLoops.start(peers.bus()));
    try {
      gateway.listen(settings, peers, services, counts, oversight);
    } catch (IOException failure) {
      gateway.vertx.close();
      throw failure;
    }
    gateway.ready = true;
    return gateway;
  }

  /** Loads what a gateway needs, so that {@link #open} is quick; has no other effect. */
  public static void warmUp() {
    Vertx vertx = EventLoops.startAlone();
    Router.router(vertx);
    new NicknameFilter().isFit("Neuron");
    vertx.close();
  }

  private void listen(
      Settings settings, Peers peers, Services services, FrontCounts counts, Oversight oversight)
      throws IOException {
    var neighbours = new Neighbours(vertx, peers.cluster());
    var memberApi = new MemberApi(vertx, peers.cluster().self());
    Desk desk = deskOf(settings, peers.cluster(), services, counts, neighbours.relay(), memberApi);
    FrontRules rules = settings.rules();
    var names = new OwnNames(settings.links(), desk.servers(), rules.hostNames());
    var connections = new Connections(vertx, rules, counts);
    var door = new SocketDoor(vertx, desk, names, connections, rules);
    know(neighbours, door, desk);
    var api = new RestApi(vertx, desk, new NicknameMint(new SecureRandom()));
    if (peers.bus().isPresent()) {
      EventLoops.await(memberApi.open(peers.bus().get().host(), api));
    }
    var watch = new OversightApi(vertx, oversight, settings.metricsReaders(), () -> ready);
    var pages = new PageServer(WebAssets.load());
    var doorkeeper = new Doorkeeper(vertx, names);
    var front = Front.of(vertx, settings, door, connections);
    var deployment = new DeploymentOptions().setInstances(GatewayLimits.EVENT_LOOPS);
    EventLoops.await(
        vertx.deployVerticle(
            () ->
                new VerticleBase() {
                  @Override
                  public Future<HttpServer> start() {
                    return front.listen(
                        router(rules, api, watch, pages, desk.servers(), doorkeeper));
                  }
                },
            deployment));
    front.watchCertificate();
    vertx.setPeriodic(
        GatewayLimits.CHORE_INTERVAL_MS, unused -> audiences.all().forEach(Audience::tellRoster));
  }

  private Desk deskOf(
      Settings settings,
      Cluster cluster,
      Services services,
      FrontCounts counts,
      Relay relay,
      MemberApi memberApi) {
    var whereabouts = new Whereabouts(vertx, cluster, services.school());
    return new Desk(
        new Reception(services.school(), services.showings()),
        whereabouts,
        relay,
        new Servers(cluster),
        new Forwarding(vertx, whereabouts, memberApi),
        services.recordings(),
        services.lessons(),
        services.limits(),
        audiences,
        settings.links(),
        new NicknameFilter(),
        new ImpulseDesk(vertx),
        new NetworkDesk(vertx),
        settings.serverName(),
        counts);
  }

  /* The other servers' pages come in, and ours are told of the other servers. */
  private void know(Neighbours neighbours, SocketDoor door, Desk desk) {
    Relay relay = neighbours.relay();
    traffic = relay.traffic();
    Subscription subscription =
        neighbours.open(new FarVisits(relay.loop(), desk), door::tellServers);
    farewell =
        () -> {
          subscription.close();
          door.letGo();
        };
  }

  private Router router(
      FrontRules rules,
      RestApi api,
      OversightApi watch,
      PageServer pages,
      Servers servers,
      Doorkeeper doorkeeper) {
    Router router = Router.router(vertx);
    router.route().handler(context -> Asker.note(context, rules.proxies()));
    router.route().handler(new SecurityHeaders(servers)::add);
    router.route().handler(doorkeeper::admit);
    watch.mount(router);
    api.mount(router);
    router.route().handler(pages::serve);
    return router;
  }

  /** Returns what has gone to pages on other servers. */
  public Traffic.Counted traffic() {
    return traffic.counted();
  }

  /** Says goodbye to all pages and stops listening; waits until that is done. */
  @Override
  public void close() {
    ready = false;
    farewell.run();
    audiences.all().forEach(Audience::sayGoodbye);
    var closed = new CountDownLatch(1);
    // The farewells were handed to the loops before; the close queues behind them.
    vertx.runOnContext(unused -> vertx.close().onComplete(done -> closed.countDown()));
    try {
      if (!closed.await(EventLoops.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("the gateway took too long to close");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
