package org.synaptarium.gateway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.RosterEntry;
import org.synaptarium.classroom.RosterEntry.Standing;
import org.synaptarium.protocol.ServerMessage;

/** What hosts, and nobody else, are told of the people of a class. */
final class RosterMessage {
  private RosterMessage() {}

  static ServerMessage.Roster of(Classroom classroom, Collection<Page> pages) {
    List<ServerMessage.Person> people = new ArrayList<>();
    List<ServerMessage.Outsider> out = new ArrayList<>();
    for (RosterEntry entry : classroom.roster()) {
      int id = entry.person().id();
      String nickname = entry.person().nickname();
      if (entry.standing() == Standing.IN) {
        people.add(person(entry, pageOf(id, pages), classroom.refused(entry.person())));
      } else {
        out.add(new ServerMessage.Outsider(id, nickname, entry.standing() == Standing.BANNED));
      }
    }
    return new ServerMessage.Roster(people, out);
  }

  private static ServerMessage.Person person(RosterEntry entry, Optional<Page> page, long refused) {
    @Nullable String realName = entry.realName().isEmpty() ? null : entry.realName();
    return new ServerMessage.Person(
        entry.person().id(),
        entry.person().nickname(),
        entry.present(),
        page.map(Page::laggingFrames).orElse(0L),
        page.map(Page::isLooking).orElse(false),
        entry.coHost(),
        realName,
        entry.team(),
        refused);
  }

  private static Optional<Page> pageOf(int personId, Collection<Page> pages) {
    return pages.stream()
        .filter(page -> page.role() != Role.SCREEN && page.person().id() == personId)
        .findFirst();
  }
}
