package org.synaptarium.recording;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.classroom.Recording;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.Route;
import org.synaptarium.command.SeedRule;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.TinyLesson;

/** A recording with one of everything, which nobody ran. */
final class SampleClass {
  static final String WRITER = "Synaptarium test";
  static final long CREATED_MS = 1_780_000_000_000L;

  private final List<LogEntry> log = new ArrayList<>();

  private SampleClass() {}

  /** Two people, teams, a dose, a poll without names, a note, and two recorded states. */
  static Recording recording() {
    var sample = new SampleClass();
    sample.add(1, 1, 0, new Enter(1, new Nickname("Ada"), ""));
    sample.add(1, 2, 0, new Enter(2, new Nickname("Émilie 🧠"), ""));
    sample.add(1, 0, 1, new SetTeams(2, SeedRule.FAMILY));
    sample.add(1, 0, 2, new Start());
    sample.add(4, -1, 0, new SetOwn(Dial.STRESS, List.of(1, 2), List.of(0.25, 1.0 / 3)));
    sample.add(9, 0, 3, new GiveKetamine(Route.INTRAMUSCULAR, 0.5, 0));
    sample.add(9, 0, 4, new OpenPoll("What grows?", List.of("Spines", "Teeth"), 0, 0, false));
    sample.add(30, -2, 0, new Vote(1, 1));
    sample.add(30, 0, 5, new AddNote("Émilie said: „dendrites“"));
    sample.log.add(
        new LogEntry(
            sample.log.size() + 1L,
            31,
            CREATED_MS + 5_000,
            2,
            77,
            new TurnDial(Dial.GLUTAMATE, 1.5),
            List.of(new CommandKey(1, 12), new CommandKey(2, 78)),
            2));
    return recording("tiny", TinyLesson.TEXT, sample.log);
  }

  static Recording recording(String scenario, String text, List<LogEntry> log) {
    var head = RecordingHead.of("", scenario, text, -7, CREATED_MS, 40);
    return new Recording(
        head, log, 40, List.of(new Checkpoint(0, -1), new Checkpoint(20, 0x1234_5678_9abc_def0L)));
  }

  static byte[] file() {
    return SynrecWriter.write(new RecordingFile(WRITER, true, recording()));
  }

  private void add(long frame, int author, long commandId, Command command) {
    int seq = log.size() + 1;
    log.add(new LogEntry(seq, frame, CREATED_MS + 100L * seq, author, commandId, command));
  }
}
