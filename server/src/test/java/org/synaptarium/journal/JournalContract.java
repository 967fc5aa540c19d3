package org.synaptarium.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Nickname;

/** What every journal must do, whatever it keeps its classes in. */
public abstract class JournalContract {
  private Journal journal;

  /** Makes an empty journal. */
  protected abstract Journal open() throws Exception;

  @BeforeEach
  void openJournal() throws Exception {
    journal = open();
  }

  @AfterEach
  void closeJournal() {
    journal.close();
  }

  @Test
  void aNewClassIsFoundByIdAndByCodeAtEpochOne() {
    journal.create(head("a", "123456", 7));

    assertThat(journal.head("a")).contains(withEpoch(head("a", "123456", 7), 1));
    assertThat(journal.headByCode("123456")).isEqualTo(journal.head("a"));
    assertThat(journal.live()).hasSize(1);
    assertThat(journal.lastSeq("a")).isZero();
    assertThat(journal.entriesAfter("a", 0)).isEmpty();
  }

  @Test
  void anUnknownClassIsAbsentToReadersAndRefusedToWriters() {
    assertThat(journal.head("x")).isEmpty();
    assertThat(journal.headByCode("000000")).isEmpty();
    assertThat(journal.entriesAfter("x", 0)).isEmpty();
    assertThat(journal.lastSeq("x")).isZero();
    assertThat(journal.keyframeAtOrBefore("x", 10)).isEmpty();
    assertThat(journal.checkpoints("x")).isEmpty();
    assertThatThrownBy(() -> journal.claim("x")).isInstanceOf(UnknownClass.class);
    assertThatThrownBy(() -> journal.append("x", 1, List.of(entry(1, 1))))
        .isInstanceOf(UnknownClass.class);
  }

  @Test
  void entriesComeBackEqualAndInOrder() {
    journal.create(head("a", "123456", 7));
    journal.append("a", 1, List.of(entry(1, 1), entry(2, 1)));
    journal.append("a", 1, List.of(entry(3, 4)));

    assertThat(journal.entriesAfter("a", 0)).containsExactly(entry(1, 1), entry(2, 1), entry(3, 4));
    assertThat(journal.entriesAfter("a", 2)).containsExactly(entry(3, 4));
    assertThat(journal.entriesAfter("a", 3)).isEmpty();
    assertThat(journal.lastSeq("a")).isEqualTo(3);
  }

  @Test
  void everyFieldOfAnEntrySurvives() {
    journal.create(head("a", "123456", 7));
    var entry =
        new LogEntry(
            1,
            Long.MAX_VALUE,
            -5,
            -1,
            1L << 53,
            new ClassCommand.Enter(2, new Nickname("Ünï 🧠"), "ab".repeat(32)));
    journal.append("a", 1, List.of(entry));

    assertThat(journal.entriesAfter("a", 0)).containsExactly(entry);
  }

  @Test
  void aGapInTheLogIsRefusedWhole() {
    journal.create(head("a", "123456", 7));
    journal.append("a", 1, List.of(entry(1, 1)));

    assertThatThrownBy(() -> journal.append("a", 1, List.of(entry(2, 1), entry(4, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> journal.append("a", 1, List.of(entry(1, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(journal.lastSeq("a")).isEqualTo(1);
    journal.append("a", 1, List.of(entry(2, 1)));
  }

  @Test
  void logsOfClassesAreApart() {
    journal.create(head("a", "123456", 1));
    journal.create(head("b", "123457", 2));
    journal.append("a", 1, List.of(entry(1, 1)));
    journal.append("b", 1, List.of(entry(1, 9)));

    assertThat(journal.entriesAfter("a", 0)).containsExactly(entry(1, 1));
    assertThat(journal.entriesAfter("b", 0)).containsExactly(entry(1, 9));
  }

  @Test
  void everyWriteOfAnOlderEpochIsRefused() {
    journal.create(head("a", "123456", 7));
    assertThat(journal.claim("a").epoch()).isEqualTo(2);

    assertThatThrownBy(() -> journal.append("a", 1, List.of(entry(1, 1))))
        .isInstanceOf(StaleEpoch.class);
    assertThatThrownBy(() -> journal.saveKeyframe("a", 1, keyframe(5)))
        .isInstanceOf(StaleEpoch.class);
    assertThatThrownBy(() -> journal.mark("a", 1, 9)).isInstanceOf(StaleEpoch.class);
    assertThatThrownBy(() -> journal.end("a", 1, 5_000)).isInstanceOf(StaleEpoch.class);
    assertThat(journal.lastSeq("a")).isZero();
    assertThat(journal.keyframeAtOrBefore("a", 9)).isEmpty();
    assertThat(journal.head("a").orElseThrow().frameMark()).isZero();

    journal.append("a", 2, List.of(entry(1, 1)));
    assertThat(journal.lastSeq("a")).isEqualTo(1);
  }

  @Test
  void anEpochThatWasGivenElsewhereIsTakenOverUnlessANewerOneIsThere() {
    journal.create(head("a", "123456", 7));
    assertThat(journal.claimAs("a", 5).epoch()).isEqualTo(5);
    assertThat(journal.claimAs("a", 5).epoch()).isEqualTo(5);
    assertThatThrownBy(() -> journal.claimAs("a", 4)).isInstanceOf(StaleEpoch.class);
    assertThatThrownBy(() -> journal.claimAs("x", 4)).isInstanceOf(UnknownClass.class);

    assertThatThrownBy(() -> journal.append("a", 4, List.of(entry(1, 1))))
        .isInstanceOf(StaleEpoch.class);
    journal.append("a", 5, List.of(entry(1, 1)));
    assertThat(journal.head("a").orElseThrow().epoch()).isEqualTo(5);
  }

  @Test
  void twoLiveClassesNeverShareACode() {
    journal.create(head("a", "123456", 1));
    assertThatThrownBy(() -> journal.create(head("b", "123456", 2))).isInstanceOf(CodeTaken.class);
    assertThat(journal.head("b")).isEmpty();

    journal.end("a", 1, 5_000);
    journal.create(head("b", "123456", 2));
    assertThat(journal.headByCode("123456").orElseThrow().classId()).isEqualTo("b");
  }

  @Test
  void anEndedClassIsNotLiveButCanBeRead() {
    journal.create(head("a", "123456", 1));
    journal.append("a", 1, List.of(entry(1, 1)));
    journal.end("a", 1, 5_000);

    assertThat(journal.live()).isEmpty();
    assertThat(journal.headByCode("123456")).isEmpty();
    assertThat(journal.head("a").orElseThrow().ended()).isTrue();
    assertThat(journal.lastSeq("a")).isEqualTo(1);
  }

  @Test
  void marksOnlyMoveForward() {
    journal.create(head("a", "123456", 1));
    journal.mark("a", 1, 40);
    journal.mark("a", 1, 20);
    assertThat(journal.head("a").orElseThrow().frameMark()).isEqualTo(40);

    journal.saveKeyframe("a", 1, keyframe(60));
    assertThat(journal.head("a").orElseThrow().frameMark()).isEqualTo(60);
    assertThat(journal.claim("a").frameMark()).isEqualTo(60);
  }

  @Test
  void theNewestKeyframeAtOrBeforeAFrameIsFound() {
    journal.create(head("a", "123456", 1));
    journal.saveKeyframe("a", 1, keyframe(100));
    journal.saveKeyframe("a", 1, keyframe(200));

    assertThat(journal.keyframeAtOrBefore("a", 99)).isEmpty();
    assertThat(journal.keyframeAtOrBefore("a", 100).orElseThrow().frame()).isEqualTo(100);
    assertThat(journal.keyframeAtOrBefore("a", 199).orElseThrow().frame()).isEqualTo(100);
    assertThat(journal.keyframeAtOrBefore("a", Long.MAX_VALUE).orElseThrow())
        .usingRecursiveComparison()
        .isEqualTo(keyframe(200));
  }

  @Test
  void keyframesAreThinnedButTheirHashesStay() {
    journal.create(head("a", "123456", 1));
    List<Long> frames = LongStream.rangeClosed(0, 60).map(i -> i * 200).boxed().toList();
    frames.forEach(frame -> journal.saveKeyframe("a", 1, keyframe(frame)));

    var kept = new ArrayList<Long>();
    for (long at = Long.MAX_VALUE; journal.keyframeAtOrBefore("a", at).isPresent(); ) {
      long frame = journal.keyframeAtOrBefore("a", at).orElseThrow().frame();
      kept.add(frame);
      at = frame - 1;
    }
    assertThat(kept).hasSize(KeyframeThinning.KEPT).contains(0L, 12_000L, 11_800L, 11_600L);
    assertThat(journal.checkpoints("a").stream().map(Checkpoint::frame)).isEqualTo(frames);
  }

  @Test
  void aDeletedClassLeavesNothing() {
    journal.create(head("a", "123456", 1));
    journal.append("a", 1, List.of(entry(1, 1)));
    journal.saveKeyframe("a", 1, keyframe(5));
    journal.delete("a");

    assertThat(journal.head("a")).isEmpty();
    assertThat(journal.live()).isEmpty();
    assertThat(journal.lastSeq("a")).isZero();
    assertThat(journal.keyframeAtOrBefore("a", 9)).isEmpty();
    assertThat(journal.checkpoints("a")).isEmpty();
  }

  @Test
  void manyClassesAppendAtOnceAndNoneDisturbsAnother() throws Exception {
    int classes = 8;
    int appends = 25;
    List<Callable<Object>> writers = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      String id = "class" + i;
      journal.create(head(id, "10000" + i, i));
      boolean stale = i % 4 == 3;
      writers.add(() -> stale ? staleAppends(id, appends) : appends(id, appends));
    }
    try (var threads = Executors.newFixedThreadPool(classes)) {
      for (var done : threads.invokeAll(writers)) {
        done.get();
      }
    }
    for (int i = 0; i < classes; i++) {
      assertThat(journal.lastSeq("class" + i)).isEqualTo(i % 4 == 3 ? 0 : appends);
    }
  }

  private Object appends(String id, int count) {
    for (int seq = 1; seq <= count; seq++) {
      journal.append(id, 1, List.of(entry(seq, seq)));
      assertThat(journal.lastSeq(id)).isEqualTo(seq);
    }
    return id;
  }

  private Object staleAppends(String id, int count) {
    for (int i = 0; i < count; i++) {
      assertThatThrownBy(() -> journal.append(id, 7, List.of(entry(1, 1))))
          .isInstanceOf(StaleEpoch.class);
    }
    return id;
  }

  /** Returns a head as a class begins with it. */
  public static ClassHead head(String classId, String code, long seed) {
    return new ClassHead(
        classId, code, "stress", "id: stress\n", seed, "cd".repeat(32), 1_000, 1, 0, 0);
  }

  /** Returns a dial move. */
  public static LogEntry entry(long seq, long frame) {
    Command command = new BrainCommand.TurnDial(Dial.STRESS, (seq % 100) / 100.0);
    return new LogEntry(seq, frame, 1_000 + seq, 1, seq, command);
  }

  /** Returns a keyframe whose bytes follow from its frame. */
  public static Keyframe keyframe(long frame) {
    return new Keyframe(frame, frame / 10, new byte[] {1, (byte) frame}, new byte[] {2}, ~frame);
  }

  private static ClassHead withEpoch(ClassHead head, long epoch) {
    return new ClassHead(
        head.classId(),
        head.code(),
        head.scenario(),
        head.scenarioText(),
        head.seed(),
        head.hostTokenHash(),
        head.createdEpochMs(),
        epoch,
        head.frameMark(),
        head.endedEpochMs());
  }
}
