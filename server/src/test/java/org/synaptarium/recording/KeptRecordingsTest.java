package org.synaptarium.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.StartModel;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * Files of each format, as live classes left them when the format was new, are read for ever, and
 * come to their recorded states for ever. They are never minted again: a format or a model that
 * changes gets a new number, and its own sample.
 */
class KeptRecordingsTest {

  @Test
  void p40_aClassOfTheFirstSynrecIsReadWithEverythingThatHappened() {
    RecordingFile file = RecordingFiles.read(RecordingFiles.kept("class-1.synrec"));
    assertThat(file.namesKept()).isTrue();
    assertThat(file.writtenBy()).startsWith("Synaptarium");
    assertWhole(file.recording());
  }

  @Test
  void p40_theSameClassAsJsonIsTheSameClass() {
    RecordingFile json = RecordingFiles.read(RecordingFiles.kept("class-1.json"));
    RecordingFile synrec = RecordingFiles.read(RecordingFiles.kept("class-1.synrec"));
    assertWhole(json.recording());
    assertThat(json.recording().log()).isEqualTo(synrec.recording().log());
    assertThat(json.recording().checkpoints()).isEqualTo(synrec.recording().checkpoints());
    assertThat(json.recording().head().seed()).isEqualTo(synrec.recording().head().seed());
  }

  @ParameterizedTest
  @CsvSource({"class-1.synrec, 1", "class-2.synrec, 2"})
  void d14_aKeptClassComesToItsRecordedStatesByTheRulesOfItsTime(String name, int revision) {
    Recording recording = RecordingFiles.read(RecordingFiles.kept(name)).recording();
    assertWhole(recording);
    var replay = new ReplayedClass(recording, Scenario.blank());
    assertThat(replay.verify()).isEmpty();
    assertThat(recording.log().stream().map(LogEntry::command).toList())
        .contains(revision == 1 ? new Start() : new StartModel(revision))
        .doesNotContain(revision == 1 ? new StartModel(2) : new Start());
  }

  private static void assertWhole(Recording recording) {
    assertThat(recording.head().seed()).isEqualTo(7);
    assertThat(recording.people()).isEqualTo(3);
    assertThat(recording.frames()).isGreaterThan(130);
    assertThat(recording.checkpoints()).isNotEmpty();
    for (Class<?> command :
        List.of(
            SetOwn.class,
            SetTeams.class,
            GiveKetamine.class,
            UndoDose.class,
            BeginTrial.class,
            Vote.class)) {
      assertThat(recording.log()).anyMatch(entry -> command.isInstance(entry.command()));
    }
    assertThat(recording.log()).anyMatch(entry -> entry.author() < -1).anyMatch(e -> e.team() > 0);
  }
}
