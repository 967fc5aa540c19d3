package org.synaptarium;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.synaptarium.classroom.ClassPacer;
import org.synaptarium.classroom.Darkroom;
import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.classroom.WarmUp;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.cluster.EmbeddedCluster;
import org.synaptarium.cluster.MemberCluster;
import org.synaptarium.cluster.MemberSettings;
import org.synaptarium.cluster.MembershipRefused;
import org.synaptarium.gateway.FrontCounts;
import org.synaptarium.gateway.FrontRules;
import org.synaptarium.gateway.Gateway;
import org.synaptarium.gateway.Links;
import org.synaptarium.gateway.Readers;
import org.synaptarium.journal.Journal;
import org.synaptarium.metrics.Metrics;
import org.synaptarium.recording.Recordings;
import org.synaptarium.scenario.ScenarioLibrary;
import org.synaptarium.showing.Showings;
import org.synaptarium.store.Store;

/**
 * The wiring of a server: the durable journal behind the cluster's live heads, the school, the
 * gateway; opened in this order, closed in reverse.
 */
final class Server implements AutoCloseable {

  /**
   * What a server is started with.
   *
   * @param port 0 takes a free one
   * @param member what makes it one of several; nothing for a server that stays alone
   * @param store the cluster's durable store; the data folder's own database when there is none
   * @param rules who may come to the front
   * @param limits how many classes and people it takes on
   */
  record Settings(
      String bind,
      int port,
      Path data,
      Optional<URI> publicUrl,
      Optional<Duration> retention,
      Optional<MemberSettings> member,
      Optional<String> store,
      Readers metricsReaders,
      FrontRules rules,
      SchoolLimits limits) {

    /** A server that stays alone. */
    Settings(
        String bind, int port, Path data, Optional<URI> publicUrl, Optional<Duration> retention) {
      this(
          bind,
          port,
          data,
          publicUrl,
          retention,
          Optional.empty(),
          Optional.empty(),
          Readers.LOCAL,
          FrontRules.standard(),
          SchoolLimits.standard());
    }

    Settings with(FrontRules others) {
      return new Settings(
          bind, port, data, publicUrl, retention, member, store, metricsReaders, others, limits);
    }
  }

  /** A second one would take what a small machine has left for its live classes. */
  private static final int SHOWING_THREADS = 1;

  private final Cluster cluster;
  private final Journal journal;
  private final School school;
  private final Recordings recordings;
  private final Showings showings;
  private final Gateway gateway;
  private final Links links;
  private final Metrics metrics;

  private Server(
      Cluster cluster,
      Journal journal,
      School school,
      Recordings recordings,
      Showings showings,
      Gateway gateway,
      Links links,
      Metrics metrics) {
    this.cluster = cluster;
    this.journal = journal;
    this.school = school;
    this.recordings = recordings;
    this.showings = showings;
    this.gateway = gateway;
    this.links = links;
    this.metrics = metrics;
  }

  /** Starts a server; what the user can mend is {@link BadInput} in one sentence. */
  static Server start(Settings settings, Supplier<ScenarioLibrary> scenarios) {
    int port = freePort(settings);
    Store store = ServerStore.open(settings);
    // The member takes a second or two to start, and so do the lessons and the gateway's classes.
    CompletableFuture<Cluster> starting =
        CompletableFuture.supplyAsync(() -> startCluster(settings));
    Lessons lessons = Lessons.of(scenarios.get());
    Gateway.warmUp();
    Cluster cluster = joined(starting);
    Metrics metrics = new Metrics();
    Journal journal = metrics.measured(ServerStore.journal(cluster, settings, store));
    SchoolLimits limits = settings.limits();
    School school = new School(journal, lessons, limits, Clock.systemUTC());
    metrics.watch(cluster);
    metrics.watch(school);
    cluster.carry(school);
    Recordings recordings = new Recordings(store.shelf(), Clock.systemUTC());
    settings.retention().ifPresent(school.archive()::forgetAfter);
    settings.retention().ifPresent(recordings::forgetAfter);
    Showings showings = showingsOf(cluster);
    var services = new Gateway.Services(school, recordings, showings, lessons, limits);
    boolean secure = settings.rules().certificate().isPresent();
    Links links = new Links(settings.publicUrl(), settings.bind(), port, secure);
    int size = settings.member().map(MemberSettings::size).orElse(1);
    var overseer = new Overseer(cluster, size, school, lessons, metrics);
    try {
      Gateway gateway = openGateway(settings, cluster, links, services, overseer);
      WarmUp.begin(cluster::takeShare);
      return new Server(cluster, journal, school, recordings, showings, gateway, links, metrics);
    } catch (IOException taken) {
      showings.close();
      recordings.close();
      school.close();
      journal.close();
      cluster.close();
      metrics.close();
      throw new BadInput("can't listen on " + settings.bind() + ":" + port + "; try --port N");
    }
  }

  private static Showings showingsOf(Cluster cluster) {
    var pacer = new ClassPacer(SHOWING_THREADS);
    return cluster.hazelcast().isEmpty()
        ? new Showings(new Darkroom(), pacer)
        : new Showings(cluster.self(), new Darkroom(), pacer);
  }

  private static Gateway openGateway(
      Settings settings, Cluster cluster, Links links, Gateway.Services services, Overseer overseer)
      throws IOException {
    FrontCounts counts = new FrontCounts();
    overseer.meters().watch(counts);
    String name = "Synaptarium " + ProgramVersion.number();
    return Gateway.open(
        new Gateway.Settings(
            settings.bind(),
            links.port(),
            links,
            name,
            settings.metricsReaders(),
            settings.rules()),
        new Gateway.Peers(cluster, MemberBus.of(cluster)),
        services,
        counts,
        overseer);
  }

  private static Cluster startCluster(Settings settings) {
    return settings
        .member()
        .<Cluster>map(MemberCluster::start)
        .orElseGet(() -> EmbeddedCluster.start(settings.publicUrl()));
  }

  private static Cluster joined(CompletableFuture<Cluster> starting) {
    try {
      return starting.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof MembershipRefused refused) {
        throw new BadInput(String.valueOf(refused.getMessage()));
      }
      throw failure;
    }
  }

  /* Tried before anything is opened, so that a second server says at once that the port is taken. */
  private static int freePort(Settings settings) {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
      return probe.getLocalPort();
    } catch (UnknownHostException unknown) {
      throw new BadInput("--bind: there is no address " + settings.bind());
    } catch (BindException taken) {
      throw new BadInput(
          "port "
              + settings.port()
              + " is in use or not allowed on "
              + settings.bind()
              + "; try --port N");
    } catch (IOException failure) {
      throw new BadInput("can't listen on " + settings.bind() + ":" + settings.port());
    }
  }

  Links links() {
    return links;
  }

  @Override
  public void close() {
    cluster.drain();
    gateway.close();
    showings.close();
    recordings.close();
    school.close();
    journal.close();
    cluster.close();
    metrics.close();
  }
}
