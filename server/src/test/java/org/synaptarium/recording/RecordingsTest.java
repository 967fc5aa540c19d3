package org.synaptarium.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.classroom.Reason;
import org.synaptarium.journal.RecordingShelf.Load;
import org.synaptarium.recording.Recordings.Bringing;
import org.synaptarium.store.SqliteJournal;
import org.synaptarium.store.Store;

/** What people bring is kept, bounded, and forgotten in time. */
class RecordingsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Load ROOM = new Load(2, 100_000);

  @TempDir Path folder;
  private Store journal;

  @BeforeEach
  void open() {
    journal = openStore(folder);
  }

  /** Opens an empty store. */
  Store openStore(Path folder) {
    return SqliteJournal.open(folder);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private Recordings at(Instant now, Load most) {
    return new Recordings(journal.shelf(), most, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Bringing.Kept kept(Bringing bringing) {
    return switch (bringing) {
      case Bringing.Kept kept -> kept;
      case Bringing.Refused(var reason) -> throw new AssertionError(reason);
    };
  }

  private static Reason refusalOf(Bringing bringing) {
    return switch (bringing) {
      case Bringing.Kept _ -> throw new AssertionError("it was kept");
      case Bringing.Refused(var reason) -> reason.code();
    };
  }

  @Test
  void p42_aRecordingIsFoundAgainByItsIdAlone() {
    try (Recordings recordings = at(MONDAY, ROOM)) {
      String id = kept(recordings.bring(SampleClass.file())).id();
      assertThat(recordings.byId(id)).contains(SampleClass.recording());
      assertThat(recordings.file(id).orElseThrow()).isEqualTo(SampleClass.file());
      assertThat(recordings.card(id).orElseThrow().file().writtenBy())
          .isEqualTo(SampleClass.WRITER);
      assertThat(recordings.byId(id + "x")).isEmpty();
    }
  }

  @Test
  void p42_whatAnOlderVersionWroteIsKeptInTheNewestForm() {
    try (Recordings recordings = at(MONDAY, ROOM)) {
      String id = kept(recordings.bring(RecordingFiles.kept("class-1.json"))).id();
      assertThat(SynrecReader.isOne(recordings.file(id).orElseThrow())).isTrue();
      assertThat(recordings.byId(id).orElseThrow().people()).isEqualTo(3);
    }
  }

  @Test
  void p42_onlyTheTokenThatCameWithItTakesItAway() {
    try (Recordings recordings = at(MONDAY, ROOM)) {
      var first = kept(recordings.bring(SampleClass.file()));
      var second = kept(recordings.bring(SampleClass.file()));
      assertThat(recordings.delete(first.id(), second.token())).isFalse();
      assertThat(recordings.delete(first.id(), "")).isFalse();
      assertThat(recordings.delete(first.id(), first.token())).isTrue();
      assertThat(recordings.delete(first.id(), first.token())).isFalse();
      assertThat(recordings.byId(second.id())).isPresent();
    }
  }

  @Test
  void p42_thereIsRoomForSoManyRecordingsAndSoManyBytes() {
    byte[] file = SampleClass.file();
    try (Recordings recordings = at(MONDAY, ROOM)) {
      var first = kept(recordings.bring(file));
      kept(recordings.bring(file));
      assertThat(refusalOf(recordings.bring(file))).isEqualTo(Reason.FULL);
      assertThat(recordings.delete(first.id(), first.token())).isTrue();
      kept(recordings.bring(file));
    }
    try (Recordings narrow = at(MONDAY, new Load(100, 3L * file.length - 1))) {
      assertThat(refusalOf(narrow.bring(file))).isEqualTo(Reason.FULL);
    }
  }

  @Test
  void p42_aRecordingIsForgottenWhenItsTimeIsOver() {
    String old;
    String young;
    try (Recordings recordings = at(MONDAY, ROOM)) {
      old = kept(recordings.bring(SampleClass.file())).id();
    }
    try (Recordings recordings = at(MONDAY.plus(Duration.ofDays(20)), ROOM)) {
      young = kept(recordings.bring(SampleClass.file())).id();
    }
    try (Recordings recordings = at(MONDAY.plus(Duration.ofDays(31)), ROOM)) {
      assertThat(recordings.forgetOld()).isZero();
      recordings.keepFor(Duration.ofDays(30));
      assertThat(recordings.card(young).orElseThrow().deletedEpochMs())
          .contains(MONDAY.plus(Duration.ofDays(50)).toEpochMilli());
      assertThat(recordings.forgetOld()).isEqualTo(1);
      assertThat(recordings.byId(old)).isEmpty();
      assertThat(recordings.byId(young)).isPresent();
    }
  }
}
