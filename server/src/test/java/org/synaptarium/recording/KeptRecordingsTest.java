package org.synaptarium.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Recording;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.UndoDose;

/**
 * Files of each format, as live classes left them when the format was new, are read for ever. They
 * are never minted again: a format that changes gets a new number, and its own sample.
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

  private static void assertWhole(Recording recording) {
    assertThat(recording.head().seed()).isEqualTo(7);
    assertThat(recording.people()).isEqualTo(3);
    assertThat(recording.frames()).isGreaterThan(230);
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
