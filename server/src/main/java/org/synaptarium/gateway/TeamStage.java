package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.synaptarium.classroom.ClassListener.OtherBrain;
import org.synaptarium.classroom.ClassListener.OtherBrain.Why;
import org.synaptarium.classroom.Mark;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.classroom.TeamViews;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.protocol.HistoryEncoder;
import org.synaptarium.protocol.LayoutEncoder;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.TeamsEncoder;

/**
 * Shows pages the brain of their team, and those who may see all the brains of all. On the page's
 * event loop.
 */
final class TeamStage {
  private final Spectacle spectacle;
  private final Audience audience;

  TeamStage(Spectacle spectacle, Audience audience) {
    this.spectacle = spectacle;
    this.audience = audience;
  }

  /** Returns the team whose brain a page sees if it hasn't chosen one. */
  int teamOf(Page page) {
    return page.role() == Role.STUDENT ? spectacle.teams().of(page.person()) : 1;
  }

  /** Leads the page to another brain when it is meant. */
  void hear(OtherBrain other, Page page) {
    if (other.why() == Why.SEEKED && !page.canTake()) {
      page.oweAnew();
      return;
    }
    boolean everybody = other.personId() == OtherBrain.EVERYBODY;
    if (page.role() == Role.STUDENT && other.isAbout(page.person().id())) {
      showAnew(page, teamOf(page), other.why());
    } else if (everybody) {
      showAnew(page, Math.min(page.team(), spectacle.teams().count()), other.why());
    }
  }

  /** The socket takes data again: the page is told where the playhead has gone meanwhile. */
  void catchUp(Page page) {
    if (page.isAnewOwed() && page.canTake()) {
      showAnew(page, Math.min(page.team(), spectacle.teams().count()), Why.SEEKED);
    }
  }

  /** Shows the page another brain, or the same one with other eyes, from its beginning. */
  void showAnew(Page page, int team, Why why) {
    page.see(team);
    page.say(new ServerMessage.Team(team, ViewMessages.wireName(why)));
    page.offerState(audience.state(team));
    showPast(page);
    page.text(audience.activity(team));
    if (page.isSubscribed()) {
      showLayout(page);
    }
    showTeams(page);
    page.offer(audience.newest(team));
  }

  /** Tells what was before: charts and marks. */
  void showPast(Page page) {
    TeamViews teams = spectacle.teams();
    List<MetricHistory.Row> history = teams.history(page.team());
    if (!history.isEmpty()) {
      page.binary(Buffer.buffer(HistoryEncoder.encode(history)));
    }
    for (Mark mark : teams.marks(page.team())) {
      page.say(ViewMessages.mark(mark));
    }
  }

  void showLayout(Page page) {
    page.binary(Buffer.buffer(LayoutEncoder.encode(spectacle.teams().layout(page.team()))));
  }

  /** Sends everything so far of the columns that the page draws of all teams. */
  void showTeams(Page page) {
    List<Integer> columns = page.teamColumns();
    if (!columns.isEmpty()) {
      int[] places = columns.stream().mapToInt(Integer::intValue).toArray();
      page.binary(
          Buffer.buffer(TeamsEncoder.encode(columns, spectacle.teams().histories(places), true)));
    }
  }
}
