package org.synaptarium.cluster;

import com.hazelcast.config.CompactSerializationConfig;
import com.hazelcast.config.Config;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.journal.Journal;

/**
 * A cluster of this server alone: bound to loopback, looking for nobody, telling nobody.
 *
 * <p>Several can run on one machine, and in one process.
 */
public final class EmbeddedCluster implements Cluster {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String HEADS = "heads";

  /** Any free port: nobody ever connects to it. */
  private static final int ANY_PORT = 0;

  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("hazelcast.phone.home.enabled", "false"),
          Map.entry("hazelcast.logging.type", "slf4j"),
          Map.entry("hazelcast.logging.emoji.enabled", "false"),
          Map.entry("hazelcast.health.monitoring.level", "OFF"),
          Map.entry("hazelcast.socket.bind.any", "false"),
          // The wiring closes this member after the classes; a hook of its own would race with it.
          Map.entry("hazelcast.shutdownhook.enabled", "false"),
          Map.entry("hazelcast.wait.seconds.before.join", "0"),
          Map.entry("hazelcast.max.wait.seconds.before.join", "0"),
          // One member with a handful of keys: the defaults start several threads per core.
          Map.entry("hazelcast.partition.count", "31"),
          Map.entry("hazelcast.operation.thread.count", "2"),
          Map.entry("hazelcast.operation.generic.thread.count", "2"),
          Map.entry("hazelcast.event.thread.count", "1"),
          Map.entry("hazelcast.io.thread.count", "1"));

  private final HazelcastInstance member;
  private final Optional<URI> publicUrl;
  private volatile Optional<School> carried = Optional.empty();

  private EmbeddedCluster(HazelcastInstance member, Optional<URI> publicUrl) {
    this.member = member;
    this.publicUrl = publicUrl;
  }

  /** Starts the member; takes a second or two. */
  public static EmbeddedCluster start(Optional<URI> publicUrl) {
    return new EmbeddedCluster(Hazelcast.newHazelcastInstance(config()), publicUrl);
  }

  static Config config() {
    Config config = new Config();
    config.setClusterName("synaptarium-" + UUID.randomUUID());
    PROPERTIES.forEach(config::setProperty);
    config.getMetricsConfig().setEnabled(false);
    config.getJetConfig().setEnabled(false);
    stayAlone(config.getNetworkConfig());
    config.addMapConfig(new MapConfig(HEADS).setBackupCount(1).setStatisticsEnabled(false));
    refuseJavaSerialization(config);
    CompactSerializationConfig compact =
        config.getSerializationConfig().getCompactSerializationConfig();
    compact.addClass(LiveHead.class);
    for (Class<?> change : HeadChange.class.getPermittedSubclasses()) {
      compact.addClass(change);
    }
    return config;
  }

  private static void stayAlone(NetworkConfig network) {
    network.setPort(ANY_PORT).setPortAutoIncrement(false);
    network.getInterfaces().setEnabled(true).addInterface(LOOPBACK);
    JoinConfig join = network.getJoin();
    join.getAutoDetectionConfig().setEnabled(false);
    join.getMulticastConfig().setEnabled(false);
    join.getTcpIpConfig().setEnabled(false);
  }

  /* Java's own deserialisation runs code of the sender's choice; only the platform's and Hazelcast's classes pass. */
  private static void refuseJavaSerialization(Config config) {
    var filter = new JavaSerializationFilterConfig();
    filter.getWhitelist().addPrefixes("java.lang.", "java.util.", "com.hazelcast.");
    filter.setDefaultsDisabled(true);
    config.getSerializationConfig().setJavaSerializationFilterConfig(filter);
  }

  @Override
  public String self() {
    return member.getCluster().getLocalMember().getUuid().toString();
  }

  @Override
  public List<Member> members() {
    return List.of(new Member(self(), publicUrl));
  }

  @Override
  public boolean hasMajority() {
    return true;
  }

  @Override
  public boolean isBackedUp() {
    return true;
  }

  @Override
  public Optional<String> ownerOf(String classId) {
    return Optional.ofNullable(heads().get(classId)).map(LiveHead::owner);
  }

  @Override
  public Optional<String> classOfCode(String code) {
    return carried.flatMap(school -> school.byCode(code)).map(Classroom::classId);
  }

  @Override
  public String placeForNew() {
    return self();
  }

  @Override
  public boolean draining() {
    return false;
  }

  @Override
  public StoreState store() {
    return StoreState.ALWAYS_THERE;
  }

  /* Nobody comes or goes, and no class goes elsewhere. */
  @Override
  public Subscription listen(Listener listener) {
    return () -> {};
  }

  @Override
  public Optional<HazelcastInstance> hazelcast() {
    return Optional.empty();
  }

  @Override
  public Journal journal(Optional<Journal> durable) {
    return new ClusterJournal(heads(), self(), durable.orElseThrow());
  }

  @Override
  public void carry(School school) {
    carried = Optional.of(school);
    school.resumeAll();
  }

  @Override
  public void drain() {}

  private IMap<String, LiveHead> heads() {
    return member.getMap(HEADS);
  }

  @Override
  public void close() {
    member.shutdown();
  }
}
