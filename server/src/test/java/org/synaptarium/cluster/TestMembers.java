package org.synaptarium.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.synaptarium.cluster.MemberSettings.Meeting;

/** Members of a cluster on loopback, all in this process. */
final class TestMembers {
  static final String VERSION = "test";
  private static final long PATIENCE_S = 40;

  private TestMembers() {}

  /** Returns free ports, for members that are to find each other. */
  static List<MemberAddress> addresses(int count) {
    List<ServerSocket> probes = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        probes.add(new ServerSocket(0));
      }
      List<MemberAddress> free =
          probes.stream().map(p -> new MemberAddress("127.0.0.1", p.getLocalPort())).toList();
      for (ServerSocket probe : probes) {
        probe.close();
      }
      return free;
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  static String anyName() {
    return "test-" + UUID.randomUUID();
  }

  static MemberSettings settings(String name, List<MemberAddress> all, int which) {
    return new MemberSettings(
        name, VERSION, all.get(which), new Meeting.ByAddress(all), all.size(), Optional.empty());
  }

  static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it did not come to be");
      }
      Thread.onSpinWait();
    }
  }
}
