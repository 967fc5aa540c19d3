package org.synaptarium.cluster;

import com.hazelcast.config.CompactSerializationConfig;
import com.hazelcast.config.Config;
import com.hazelcast.config.InMemoryFormat;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MergePolicyConfig;
import com.hazelcast.config.MultiMapConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.config.PartitioningStrategyConfig;
import com.hazelcast.config.SplitBrainProtectionConfig;
import com.hazelcast.partition.strategy.StringPartitioningStrategy;
import com.hazelcast.spi.merge.DiscardMergePolicy;
import com.hazelcast.splitbrainprotection.SplitBrainProtectionOn;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.synaptarium.cluster.MemberSettings.Meeting;
import org.synaptarium.journal.ClassHead;

/**
 * How Hazelcast is set up for a member of a cluster of several: who may join, what its data may be,
 * and how soon it believes that another is gone.
 */
final class MemberConfig {
  static final String URL = "synaptarium.url";

  /**
   * Vert.x knows members by this attribute; so do we, for Hazelcast's own ids change on a merge.
   */
  static final String ID = "__vertx.nodeId";

  static final String MAJORITY = "majority";

  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("hazelcast.phone.home.enabled", "false"),
          Map.entry("hazelcast.logging.type", "slf4j"),
          Map.entry("hazelcast.logging.emoji.enabled", "false"),
          Map.entry("hazelcast.health.monitoring.level", "OFF"),
          Map.entry("hazelcast.socket.bind.any", "false"),
          // The wiring closes this member after its classes were handed over.
          Map.entry("hazelcast.shutdownhook.enabled", "false"),
          Map.entry("hazelcast.graceful.shutdown.max.wait", "10"),
          Map.entry("hazelcast.wait.seconds.before.join", "1"),
          Map.entry("hazelcast.max.wait.seconds.before.join", "3"),
          // A member that is silent is gone after five seconds; one whose connections break, at
          // once.
          Map.entry("hazelcast.heartbeat.interval.seconds", "1"),
          Map.entry("hazelcast.max.no.heartbeat.seconds", "5"),
          Map.entry("hazelcast.connection.monitor.interval", "50"),
          Map.entry("hazelcast.connection.monitor.max.faults", "2"),
          // A write whose backup did not answer is no write that anybody may be told of.
          Map.entry("hazelcast.operation.fail.on.indeterminate.state", "true"),
          Map.entry("hazelcast.operation.backup.timeout.millis", "500"),
          Map.entry("hazelcast.operation.call.timeout.millis", "10000"),
          Map.entry("hazelcast.invocation.retry.pause.millis", "50"),
          Map.entry("hazelcast.merge.first.run.delay.seconds", "5"),
          Map.entry("hazelcast.merge.next.run.delay.seconds", "5"),
          // A few hundred keys: fewer partitions move faster.
          Map.entry("hazelcast.partition.count", "71"));

  private MemberConfig() {}

  static Config of(MemberSettings settings, String id) {
    Config config = new Config();
    config.setClusterName(settings.name() + " " + settings.version());
    PROPERTIES.forEach(config::setProperty);
    config.getMetricsConfig().setEnabled(false);
    config.getJetConfig().setEnabled(false);
    config.getMemberAttributeConfig().setAttribute(ID, id);
    settings
        .publicUrl()
        .ifPresent(url -> config.getMemberAttributeConfig().setAttribute(URL, url.toString()));
    network(config.getNetworkConfig(), settings);
    maps(config, settings.majority());
    eventBus(config);
    compactOnly(config);
    return config;
  }

  private static void network(NetworkConfig network, MemberSettings settings) {
    network.setPort(settings.self().port()).setPortAutoIncrement(false);
    network.getInterfaces().setEnabled(true).addInterface(numeric(settings.self().host()));
    JoinConfig join = network.getJoin();
    join.getAutoDetectionConfig().setEnabled(false);
    join.getMulticastConfig().setEnabled(false);
    switch (settings.meeting()) {
      case Meeting.ByAddress(var all) -> {
        List<String> addresses = all.stream().map(MemberAddress::toString).toList();
        join.getTcpIpConfig().setEnabled(true).setMembers(addresses).setConnectionTimeoutSeconds(2);
      }
      case Meeting.ByKubernetes(var serviceDns) ->
          join.getKubernetesConfig().setEnabled(true).setProperty("service-dns", serviceDns);
    }
  }

  /* Interfaces are told apart by numbers only. */
  private static String numeric(String host) {
    try {
      return InetAddress.getByName(host).getHostAddress();
    } catch (UnknownHostException unknown) {
      throw new MembershipRefused("there is no address " + host, unknown);
    }
  }

  /* What a minority wrote before it knew is discarded: the epochs of the others are the truth. */
  private static void maps(Config config, int majority) {
    config.addSplitBrainProtectionConfig(
        new SplitBrainProtectionConfig(MAJORITY, true, majority)
            .setProtectOn(SplitBrainProtectionOn.READ_WRITE));
    for (String name :
        List.of(SharedMaps.HEADS, SharedMaps.CHUNKS, SharedMaps.KEYFRAMES, SharedMaps.CODES)) {
      config.addMapConfig(
          new MapConfig(name)
              .setBackupCount(1)
              .setStatisticsEnabled(false)
              .setInMemoryFormat(
                  name.equals(SharedMaps.HEADS) ? InMemoryFormat.OBJECT : InMemoryFormat.BINARY)
              .setPartitioningStrategyConfig(
                  new PartitioningStrategyConfig(StringPartitioningStrategy.class.getName()))
              .setSplitBrainProtectionName(MAJORITY)
              .setMergePolicyConfig(
                  new MergePolicyConfig().setPolicy(DiscardMergePolicy.class.getName())));
    }
  }

  /* What Vert.x's cluster manager expects of the instance that it is given. */
  private static void eventBus(Config config) {
    config.addMultiMapConfig(
        new MultiMapConfig("__vertx.subs")
            .setBackupCount(1)
            .setValueCollectionType(MultiMapConfig.ValueCollectionType.SET));
    config.addMapConfig(new MapConfig("__vertx.haInfo").setBackupCount(1));
    config.addMapConfig(new MapConfig("__vertx.nodeInfo").setBackupCount(1));
  }

  /*
   * Java's own deserialisation runs code of the sender's choice. Hazelcast needs it for what goes wrong, which one member
   * tells another as an exception: so the platform's basic classes pass, Hazelcast's, and arrays (of whatever passes by
   * itself). What doesn't pass is an answer that never comes.
   */
  private static void compactOnly(Config config) {
    var filter = new JavaSerializationFilterConfig();
    filter
        .getWhitelist()
        .addPrefixes("java.lang.", "java.util.", "[", "com.hazelcast.", "io.vertx.spi.cluster.");
    filter
        .getWhitelist()
        .addClasses(
            "java.io.IOException",
            "java.io.EOFException",
            "java.net.ConnectException",
            "java.net.SocketException",
            "java.nio.channels.ClosedChannelException");
    filter.setDefaultsDisabled(true);
    config.getSerializationConfig().setJavaSerializationFilterConfig(filter);
    CompactSerializationConfig compact =
        config.getSerializationConfig().getCompactSerializationConfig();
    compact.addClass(ClassHead.class);
    compact.addClass(SharedHead.class);
    compact.addClass(Glance.class);
    compact.addClass(Glance.Taking.class);
    for (Class<?> change : SharedChange.class.getPermittedSubclasses()) {
      compact.addClass(change);
    }
  }
}
