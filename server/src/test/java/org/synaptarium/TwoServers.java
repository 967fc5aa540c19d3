package org.synaptarium;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.synaptarium.classroom.ClassPacer;
import org.synaptarium.classroom.Darkroom;
import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.gateway.FrontCounts;
import org.synaptarium.gateway.FrontRules;
import org.synaptarium.gateway.Gateway;
import org.synaptarium.gateway.Health;
import org.synaptarium.gateway.Links;
import org.synaptarium.gateway.Oversight;
import org.synaptarium.gateway.Readers;
import org.synaptarium.recording.Recordings;
import org.synaptarium.scenario.ScenarioLibrary;
import org.synaptarium.showing.Showings;
import org.synaptarium.store.SqliteJournal;

/** Two gateways with a clustered event bus between them, in the test's own process. */
final class TwoServers implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private static final Oversight NOBODY_ASKS =
      new Oversight() {
        @Override
        public Health health() {
          throw new AssertionError("nobody asks here how the server is");
        }

        @Override
        public String metrics() {
          throw new AssertionError("nobody asks here how the server is");
        }
      };

  /** One of them, with a school of its own. */
  record One(String id, int port, School school, Gateway gateway, List<AutoCloseable> rest) {

    void close() {
      gateway.close();
      for (AutoCloseable part : rest) {
        try {
          part.close();
        } catch (Exception failure) {
          throw new AssertionError(failure);
        }
      }
    }
  }

  final OneOfTwo.Common common = new OneOfTwo.Common();
  private final List<One> servers = new ArrayList<>();

  TwoServers(Path folder) {
    Lessons lessons = Lessons.of(ScenarioLibrary.open(Path.of("..", "scenarios")));
    List<Integer> ports = List.of(ServerProcess.freePort(), ServerProcess.freePort());
    String name = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      String id = UUID.randomUUID().toString();
      HazelcastInstance member = Hazelcast.newHazelcastInstance(config(name, id, ports, i));
      servers.add(start(id, member, folder.resolve("s" + i), lessons));
    }
  }

  private One start(String id, HazelcastInstance member, Path data, Lessons lessons) {
    int port = ServerProcess.freePort();
    SchoolLimits limits = SchoolLimits.standard();
    SqliteJournal journal = SqliteJournal.open(data);
    School school = new School(journal, lessons, limits, Clock.systemUTC());
    Recordings recordings = new Recordings(journal.shelf(), Clock.systemUTC());
    Showings showings = new Showings(id, new Darkroom(), new ClassPacer(1));
    OneOfTwo cluster = new OneOfTwo(id, member, common);
    common.schools.put(id, school);
    common.members.add(OneOfTwo.memberAt(id, port));
    try {
      Gateway gateway =
          Gateway.open(
              new Gateway.Settings(
                  LOOPBACK,
                  port,
                  new Links(Optional.of(URI.create("http://brain.example")), LOOPBACK, port),
                  "Test",
                  Readers.LOCAL,
                  FrontRules.standard()),
              new Gateway.Peers(
                  cluster,
                  Optional.of(
                      new Gateway.Bus(() -> new HazelcastClusterManager(member), LOOPBACK))),
              new Gateway.Services(school, recordings, showings, lessons, limits),
              new FrontCounts(),
              NOBODY_ASKS);
      return new One(
          id, port, school, gateway, List.of(showings, recordings, school, journal, cluster));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Config config(String name, String id, List<Integer> ports, int which) {
    Config config = new Config();
    config.setClusterName(name);
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.wait.seconds.before.join", "0");
    config.setProperty("hazelcast.partition.count", "31");
    config.setProperty("hazelcast.shutdownhook.enabled", "false");
    config.setProperty("hazelcast.socket.bind.any", "false");
    config.getMetricsConfig().setEnabled(false);
    config.getJetConfig().setEnabled(false);
    config.getMemberAttributeConfig().setAttribute("__vertx.nodeId", id);
    config.getNetworkConfig().setPort(ports.get(which)).setPortAutoIncrement(false);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface(LOOPBACK);
    JoinConfig join = config.getNetworkConfig().getJoin();
    join.getAutoDetectionConfig().setEnabled(false);
    join.getMulticastConfig().setEnabled(false);
    join.getTcpIpConfig().setEnabled(true);
    ports.forEach(port -> join.getTcpIpConfig().addMember(LOOPBACK + ":" + port));
    return config;
  }

  One a() {
    return servers.get(0);
  }

  One b() {
    return servers.get(1);
  }

  @Override
  public void close() {
    servers.forEach(One::close);
  }
}
