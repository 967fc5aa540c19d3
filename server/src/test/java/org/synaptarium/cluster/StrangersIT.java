package org.synaptarium.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.synaptarium.cluster.TestMembers.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Answer;
import org.synaptarium.cluster.MemberSettings.Meeting;
import org.synaptarium.command.ClassCommand.Start;

/** Who doesn't belong to a cluster comes to its member port: refused, and no class notices. */
class StrangersIT {
  private static final int SOCKET_PATIENCE_MS = 20_000;

  private static List<MemberAddress> addresses;
  private static String name;
  private static TestNode node;
  private static String classId;

  @BeforeAll
  static void start() {
    addresses = TestMembers.addresses(2);
    name = TestMembers.anyName();
    node = new TestNode(settings(name, TestMembers.VERSION, 0, 1), Optional.empty());
    await(node.cluster::hasMajority);
    classId = node.open();
    assertThat(node.ask(classId, new Start()).orElseThrow()).isInstanceOf(Answer.Accepted.class);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  private static MemberSettings settings(String name, String version, int which, int size) {
    return new MemberSettings(
        name,
        version,
        addresses.get(which),
        new Meeting.ByAddress(addresses),
        size,
        Optional.empty());
  }

  private static void assertTheClassGoesOn() {
    long frame = node.room(classId).latest().frame();
    await(() -> node.room(classId).latest().frame() > frame + 2);
    assertThat(node.cluster.members()).hasSize(1);
  }

  @Test
  void aMemberOfAnotherClusterOrVersionStaysAlone() {
    for (MemberSettings other :
        List.of(
            settings(name + "-other", TestMembers.VERSION, 1, 2), settings(name, "next", 1, 2))) {
      try (MemberCluster stranger = MemberCluster.start(other)) {
        assertThat(stranger.members()).hasSize(1);
        assertThat(stranger.hasMajority()).isFalse();
        assertTheClassGoesOn();
      }
    }
  }

  @Test
  void twoMembersOnOnePortAreOneTooMany() {
    assertThatThrownBy(
            () -> MemberCluster.start(settings(name + "-other", TestMembers.VERSION, 0, 1)))
        .isInstanceOf(MembershipRefused.class)
        .hasMessageContaining("can't be a member of the cluster at " + addresses.get(0));
    assertTheClassGoesOn();
  }

  @Test
  void whoeverTalksNonsenseToTheMemberPortIsHungUpOn() throws IOException {
    var random = new Random(6);
    byte[] noise = new byte[4_096];
    random.nextBytes(noise);
    // What begins like a member's greeting and goes on with noise, too.
    byte[] likeAMember = noise.clone();
    System.arraycopy("HZC".getBytes(StandardCharsets.US_ASCII), 0, likeAMember, 0, 3);
    byte[] request = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    for (byte[] nonsense : List.of(noise, likeAMember, request, new byte[4_096])) {
      try (Socket socket = new Socket(addresses.get(0).host(), addresses.get(0).port())) {
        socket.setSoTimeout(SOCKET_PATIENCE_MS);
        socket.getOutputStream().write(nonsense);
        readToEnd(socket.getInputStream());
      }
      assertTheClassGoesOn();
    }
  }

  private static void readToEnd(InputStream in) throws IOException {
    try {
      in.readAllBytes();
    } catch (SocketException hungUp) {
      // As well as an orderly end.
    }
  }
}
