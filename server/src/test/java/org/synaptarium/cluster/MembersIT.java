package org.synaptarium.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.synaptarium.cluster.TestMembers.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.classroom.TestLessons;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.StaleEpoch;

/**
 * Three servers carry classes together: what happens when one is given a class, goes, is cut off,
 * or dies. Members are costly to start, so the tests follow on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembersIT {
  /* Measured: 25 to 350 ms on two cores with twenty others busy on them; here other tests run too. */
  private static final long LONGEST_STAND_MS = 2_000;

  /* Measured: half a second to one and a half; 5.7 s with thirty-five others waiting for two cores. */
  private static final long LONGEST_OUTAGE_MS = 20_000;

  private static List<TestNode> nodes;
  private static String name;
  private static List<MemberAddress> addresses;

  @BeforeAll
  static void start() {
    name = TestMembers.anyName();
    addresses = TestMembers.addresses(3);
    nodes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      nodes.add(new TestNode(TestMembers.settings(name, addresses, i), Optional.empty()));
    }
    await(() -> nodes.stream().allMatch(node -> node.cluster.hasMajority()));
  }

  @AfterAll
  static void stop() {
    nodes.forEach(TestNode::close);
  }

  private static TestNode ownerOf(String classId) {
    await(() -> nodes.stream().anyMatch(node -> node.runs(classId)));
    return nodes.stream().filter(node -> node.runs(classId)).findFirst().orElseThrow();
  }

  private static String startedClass(TestNode node) {
    String classId = node.open();
    assertThat(node.ask(classId, new Start()).orElseThrow()).isInstanceOf(Answer.Accepted.class);
    return classId;
  }

  private static long frameOf(String classId) {
    return nodes.stream()
        .flatMap(node -> node.school.byId(classId).stream())
        .mapToLong(room -> room.latest().frame())
        .max()
        .orElse(-1);
  }

  private static void awaitFrame(String classId, long frame) {
    await(() -> frameOf(classId) >= frame);
  }

  /** Runs the recording of a class again, undisturbed, and compares every state. */
  private static void assertItIsOneHistory(String classId) {
    TestNode owner = ownerOf(classId);
    Recording recording = owner.room(classId).recording();
    assertThat(recording.checkpoints()).isNotEmpty();
    var lesson = new TestLessons().byId(TestLessons.SMALL).orElseThrow();
    assertThat(new ReplayedClass(recording, lesson).verify()).isEmpty();
  }

  private static void turn(String classId, double value) {
    TestNode owner = ownerOf(classId);
    assertThat(owner.ask(classId, new TurnDial(Dial.GLUTAMATE, value)).orElseThrow())
        .isInstanceOf(Answer.Accepted.class);
  }

  @Test
  @Order(1)
  void aMemberThatComesTakesItsShareAndNoClassStandsLong() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ids.add(startedClass(nodes.get(i % 2)));
    }
    assertThat(nodes.get(0).cluster.ownerOf(ids.get(1))).contains(nodes.get(1).cluster.self());
    String code = nodes.get(1).room(ids.get(1)).code();
    assertThat(nodes.get(0).cluster.classOfCode(code)).contains(ids.get(1));

    // Its clock is a day ahead: nothing but the times that people read depends on it.
    var wrong = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    nodes.add(new TestNode(TestMembers.settings(name, addresses, 2), Optional.empty(), wrong));
    String late = startedClass(nodes.get(0));
    String later = startedClass(nodes.get(1));
    await(() -> nodes.stream().allMatch(node -> node.school.custody().running().size() == 2));
    for (String id : List.of(ids.get(0), ids.get(1), late, later)) {
      awaitFrame(id, 10);
    }
  }

  @Test
  @Order(2)
  void aClassThatIsHandedOverLosesNothingAndStandsForAMomentOnly() {
    String classId = startedClass(nodes.get(0));
    turn(classId, 0.9);
    awaitFrame(classId, 40);
    TestNode owner = ownerOf(classId);
    TestNode other = nodes.get((nodes.indexOf(owner) + 1) % 3);
    var gap = new LongestGap();
    try (var watch = gap.watch(() -> frameOf(classId))) {
      owner.handOver().begin(classId, other.cluster.self()).join();
      await(() -> other.runs(classId));
      awaitFrame(classId, frameOf(classId) + 20);
      assertThat(watch).isNotNull();
    }
    assertThat(other.room(classId).view().dial(Dial.GLUTAMATE).value()).isEqualTo(0.9);
    assertThat(gap.longestMs()).isLessThan(LONGEST_STAND_MS);
    assertThat(gap.wentBack()).isFalse();
    turn(classId, 0.4);
    awaitFrame(classId, 210);
    assertItIsOneHistory(classId);
  }

  @Test
  @Order(3)
  void everyWriteOfAFormerOwnerIsRefusedByTheHead() {
    MembersJournal former = nodes.get(0).journal;
    String classId = "fenced";
    former.create(JournalContract.head(classId, "000001", 7));
    former.append(classId, 1, List.of(JournalContract.entry(1, 1)));
    former.release(classId, 1, JournalContract.keyframe(5), nodes.get(1).cluster.self());
    await(() -> former.head(classId).orElseThrow().epoch() >= 1);
    long epoch = nodes.get(1).journal.claim(classId).epoch();
    assertThat(epoch).isGreaterThan(1);

    assertThatThrownBy(() -> former.append(classId, 1, List.of(JournalContract.entry(2, 9))))
        .isInstanceOf(StaleEpoch.class);
    assertThatThrownBy(() -> former.saveKeyframe(classId, 1, JournalContract.keyframe(9)))
        .isInstanceOf(StaleEpoch.class);
    assertThatThrownBy(() -> former.mark(classId, 1, 99)).isInstanceOf(StaleEpoch.class);
    assertThatThrownBy(() -> former.end(classId, 1, 99)).isInstanceOf(StaleEpoch.class);
    assertThatThrownBy(() -> former.claim(classId)).isInstanceOf(StaleEpoch.class);
    assertThat(former.lastSeq(classId)).isEqualTo(1);
    assertThat(former.keyframeAtOrBefore(classId, 99).orElseThrow().frame()).isEqualTo(5);
    nodes.get(1).journal.delete(classId);
  }

  @Test
  @Order(4)
  void aCutOffMinorityStopsItsClocksAndNobodySeesTwoHistories() {
    TestNode lonely = nodes.get(2);
    String classId = startedClass(nodes.get(0));
    lonelyTakes(lonely, classId);
    turn(classId, 0.8);
    awaitFrame(classId, 120);
    var gap = new LongestGap();
    try (var watch = gap.watch(() -> frameOf(classId))) {
      Partition.cutOff(lonely, List.of(nodes.get(0), nodes.get(1)));
      await(() -> !lonely.cluster.hasMajority() && !lonely.runs(classId));
      await(() -> lonely.school.custody().running().isEmpty());
      assertThatThrownBy(lonely.journal::live).isInstanceOf(JournalFailure.class);
      await(() -> nodes.get(0).runs(classId) || nodes.get(1).runs(classId));
      turn(classId, 0.3);
      await(() -> lonely.cluster.members().size() == 3);
      awaitFrame(classId, frameOf(classId) + 100);
      assertThat(watch).isNotNull();
    }
    assertThat(gap.wentBack()).isFalse();
    assertItIsOneHistory(classId);
    // It takes its share again.
    await(() -> !lonely.school.custody().running().isEmpty());
  }

  private static void lonelyTakes(TestNode lonely, String classId) {
    TestNode owner = ownerOf(classId);
    if (owner != lonely) {
      owner.handOver().begin(classId, lonely.cluster.self()).join();
    }
    await(() -> lonely.runs(classId));
  }

  @Test
  @Order(5)
  void aMemberThatDrainsGivesAllItsClassesAwayBeforeItGoes() {
    TestNode leaving = nodes.get(1);
    String classId = startedClass(nodes.get(0));
    lonelyTakes(leaving, classId);
    awaitFrame(classId, 30);
    List<String> all = List.copyOf(leaving.school.custody().running());
    leaving.close();
    nodes.remove(leaving);
    for (String id : all) {
      await(() -> nodes.stream().anyMatch(node -> node.runs(id)));
    }
    awaitFrame(classId, frameOf(classId) + 10);

    nodes.add(1, new TestNode(TestMembers.settings(name, addresses, 1), Optional.empty()));
    await(() -> nodes.stream().allMatch(node -> node.cluster.members().size() == 3));
    await(() -> nodes.get(1).cluster.isBackedUp());
  }

  @Test
  @Order(6)
  void aClassWhoseOwnerDiesGoesOnElsewhereBitForBitAndLosesNothing() {
    String classId = startedClass(nodes.get(0));
    turn(classId, 0.7);
    awaitFrame(classId, 130);
    turn(classId, 0.2);
    TestNode owner = ownerOf(classId);
    long before = nodes.get(0).journal.lastSeq(classId);
    Classroom dead = owner.room(classId);
    long diedNs = System.nanoTime();
    owner.die();
    nodes.remove(owner);
    TestNode next = ownerOf(classId);
    long shownBefore = frameOf(classId);
    awaitFrame(classId, shownBefore + 1);
    long outageMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - diedNs);
    assertThat(next.journal.lastSeq(classId)).isGreaterThanOrEqualTo(before);
    assertThat(next.room(classId).view().dial(Dial.GLUTAMATE).value()).isEqualTo(0.2);
    assertThat(outageMs).isLessThan(LONGEST_OUTAGE_MS);
    turn(classId, 0.5);
    awaitFrame(classId, shownBefore + 120);
    assertItIsOneHistory(classId);
    assertThat(dead.latest().frame())
        .as("what the dead one may have shown is within what the next one began with")
        .isLessThanOrEqualTo(shownBefore);
    owner.close();
  }
}
