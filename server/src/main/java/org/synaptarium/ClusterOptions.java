package org.synaptarium;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synaptarium.cluster.MemberAddress;
import org.synaptarium.cluster.MemberSettings;
import org.synaptarium.cluster.MemberSettings.Meeting;
import picocli.CommandLine.Option;

/** The options of {@code serve} that make a server a member of a cluster. */
final class ClusterOptions {
  private static final String KUBERNETES = "kubernetes:";

  /** Hazelcast's usual one, for members that Kubernetes gives an address each. */
  private static final int USUAL_PORT = 5701;

  /** More members than a school district has buildings; a larger number is a mistyped one. */
  private static final int MAX_SIZE = 100;

  @Option(
      names = "--cluster",
      paramLabel = "HOST:PORT",
      split = ",",
      description =
          "Be one of several servers: where all of them listen for each other, this one too; or"
              + " kubernetes:SERVICE.NAMESPACE.svc.cluster.local. The network between them must be"
              + " private.")
  private @Nullable List<String> cluster;

  @Option(
      names = "--cluster-name",
      paramLabel = "NAME",
      defaultValue = "synaptarium",
      description = "Only servers of the same name find together (default ${DEFAULT-VALUE}).")
  private String name = "synaptarium";

  @Option(
      names = "--cluster-size",
      paramLabel = "N",
      description =
          "How many servers there are when all are there (default: as many as --cluster names)."
              + " Classes run where more than half of them see each other.")
  private @Nullable Integer size;

  @Option(
      names = "--member-port",
      paramLabel = "N",
      description =
          "Which of the addresses of --cluster is this server's, when several are on this"
              + " machine.")
  private @Nullable Integer memberPort;

  @Option(
      names = "--store",
      paramLabel = "URL",
      description =
          "The cluster's durable store, like jdbc:postgresql://db.school.example/synaptarium;"
              + " without it classes live in the members' memory only.")
  private @Nullable String store;

  Optional<String> store() {
    return Optional.ofNullable(store);
  }

  /** Returns what the options say; nothing for a server that stays alone. */
  Optional<MemberSettings> settings(Optional<URI> publicUrl) {
    if (cluster == null) {
      requireNothingElse();
      return Optional.empty();
    }
    boolean kubernetes = cluster.size() == 1 && cluster.getFirst().startsWith(KUBERNETES);
    Meeting meeting =
        kubernetes
            ? new Meeting.ByKubernetes(cluster.getFirst().substring(KUBERNETES.length()))
            : new Meeting.ByAddress(cluster.stream().map(ClusterOptions::addressOf).toList());
    return Optional.of(
        new MemberSettings(
            name, ProgramVersion.number(), selfIn(meeting), meeting, sizeOf(meeting), publicUrl));
  }

  private void requireNothingElse() {
    if (store != null || size != null || memberPort != null) {
      throw new BadInput("--store, --cluster-size and --member-port go with --cluster");
    }
  }

  private static MemberAddress addressOf(String text) {
    return MemberAddress.read(text.trim())
        .orElseThrow(() -> new BadInput("--cluster: '" + text + "' is not like 192.168.1.11:5701"));
  }

  private int sizeOf(Meeting meeting) {
    int stated =
        switch (meeting) {
          case Meeting.ByAddress(var all) -> size != null ? size : all.size();
          case Meeting.ByKubernetes _ -> size != null ? size : 0;
        };
    if (stated < 1 || stated > MAX_SIZE) {
      throw new BadInput("--cluster-size: say how many servers there are, 1 … " + MAX_SIZE);
    }
    return stated;
  }

  private MemberAddress selfIn(Meeting meeting) {
    return switch (meeting) {
      case Meeting.ByAddress(var all) -> ownOf(all);
      case Meeting.ByKubernetes _ ->
          new MemberAddress(ownAddress(), memberPort != null ? memberPort : USUAL_PORT);
    };
  }

  private MemberAddress ownOf(List<MemberAddress> all) {
    List<MemberAddress> own = new ArrayList<>();
    for (MemberAddress address : all) {
      if (memberPort == null || memberPort == address.port()) {
        addressHere(address.host())
            .ifPresent(here -> own.add(new MemberAddress(here, address.port())));
      }
    }
    if (own.size() != 1) {
      throw new BadInput(
          own.isEmpty()
              ? "--cluster names no address of this machine"
              : "--cluster names " + own.size() + " addresses of this machine; say --member-port");
    }
    return own.getFirst();
  }

  /* As a number: what listens is bound to an interface, and those have no names. */
  private static Optional<String> addressHere(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return NetworkInterface.getByInetAddress(address) != null
          ? Optional.of(address.getHostAddress())
          : Optional.empty();
    } catch (UnknownHostException | SocketException elsewhere) {
      return Optional.empty();
    }
  }

  private static String ownAddress() {
    try {
      return InetAddress.getLocalHost().getHostAddress();
    } catch (UnknownHostException nameless) {
      throw new BadInput("--cluster: this machine's own name has no address");
    }
  }
}
