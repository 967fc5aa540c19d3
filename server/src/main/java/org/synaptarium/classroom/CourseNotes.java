package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.classroom.Report.Deed;
import org.synaptarium.classroom.Report.Told;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.ClassCommand.AddBookmark;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.Command;

/** What was done to the brains of a class, said and asked since they last began anew. */
final class CourseNotes {
  private final List<Deed> deeds = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  void beginAnew() {
    deeds.clear();
    told.clear();
  }

  void done(long bodyTimeMs, Order order) {
    deeds.add(new Deed(bodyTimeMs, order.team(), order.command()));
  }

  /** Keeps what tells or asks something; the rest is no part of a story. */
  void said(long bodyTimeMs, Command command) {
    switch (command) {
      case AddNote _, AddBookmark _, OpenPoll _, OpenPrediction _ ->
          told.add(new Told(bodyTimeMs, command));
      default -> {}
    }
  }

  /** A team's last dose never was; one to several teams stays one to the others. */
  void forgetLastDose(int team, Teams teams) {
    for (int i = deeds.size() - 1; i >= 0; i--) {
      Deed deed = deeds.get(i);
      if (deed.isFor(team)
          && (deed.command() instanceof GiveKetamine || deed.command() instanceof GiveControl)) {
        deeds.remove(i);
        for (int other : teams.meantBy(deed.team())) {
          if (other != team) {
            deeds.add(i, new Deed(deed.bodyTimeMs(), other, deed.command()));
          }
        }
        return;
      }
    }
  }

  List<Deed> deeds() {
    return List.copyOf(deeds);
  }

  List<Told> told() {
    return List.copyOf(told);
  }
}
