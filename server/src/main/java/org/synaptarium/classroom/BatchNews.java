package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.synaptarium.command.ClassCommand.Ban;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Readmit;
import org.synaptarium.command.ClassCommand.RevealTrial;
import org.synaptarium.command.ClassCommand.SetCoHost;
import org.synaptarium.command.ClassCommand.SetTeam;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.Command;
import org.synaptarium.journal.LogEntry;

/** What the entries of one tick mean for the people: who is out, or sees another brain. */
final class BatchNews {
  private final List<LogEntry> entries;

  BatchNews(List<LogEntry> entries) {
    this.entries = entries;
  }

  /** Tells whether anybody entered or was taken out, or has other rights or another team. */
  boolean changesRoster() {
    return entries.stream().map(LogEntry::command).anyMatch(BatchNews::changesRoster);
  }

  private static boolean changesRoster(Command command) {
    return command instanceof Enter
        || command instanceof Kick
        || command instanceof Ban
        || command instanceof Readmit
        || command instanceof SetCoHost
        || command instanceof SetTeam
        || command instanceof SetTeams;
  }

  /** Tells whether somebody sees another brain from now on. */
  boolean changesBrains() {
    return !otherBrains().isEmpty();
  }

  /** Tells the audience. */
  void tell(Audience audience) {
    for (LogEntry entry : entries) {
      outOf(entry.command()).ifPresent(id -> audience.tell(listener -> listener.onKicked(id)));
      if (entry.command() instanceof SetCoHost(int personId, var _)) {
        audience.tell(listener -> listener.onOtherRights(personId));
      }
    }
    for (ClassListener.OtherBrain other : otherBrains()) {
      audience.tell(listener -> listener.onOtherBrain(other));
    }
  }

  private static OptionalInt outOf(Command command) {
    return switch (command) {
      case Kick(int personId) -> OptionalInt.of(personId);
      case Ban(int personId) -> OptionalInt.of(personId);
      default -> OptionalInt.empty();
    };
  }

  /** Returns who sees another brain from now on, and why. */
  private List<ClassListener.OtherBrain> otherBrains() {
    List<ClassListener.OtherBrain> others = new ArrayList<>();
    for (LogEntry entry : entries) {
      switch (entry.command()) {
        case SetTeams _ -> others.add(ClassListener.OtherBrain.begun());
        case RevealTrial _ -> others.add(ClassListener.OtherBrain.revealed());
        case SetTeam(int personId, var _) -> others.add(ClassListener.OtherBrain.moved(personId));
        default -> {}
      }
    }
    return others;
  }
}
