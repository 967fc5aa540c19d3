package org.synaptarium.gateway;

import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Admission;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Newcomer;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Seating;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.showing.Showing;

/** The way of one page into a class: by code, ticket, host link or as a screen; or to a showing. */
final class Entering {
  private final Visit visit;
  private final Reception reception;

  Entering(Visit visit) {
    this.visit = visit;
    this.reception = visit.desk().reception();
  }

  void enter(ClientMessage.Entrance entrance) {
    switch (entrance) {
      case ClientMessage.Join(var code, var nickname, var realName, var device) ->
          join(code, new Newcomer(nickname, realName, device));
      case ClientMessage.Resume(var token) -> resume(token, false);
      case ClientMessage.Host(var token) -> resume(token, true);
      case ClientMessage.Screen(var code) -> screen(code);
      case ClientMessage.Show(var token) -> show(token);
    }
  }

  private void join(String code, Newcomer newcomer) {
    if (!visit.desk().nicknames().isFit(newcomer.wish().text())) {
      visit.turnedAway(
          new Refusal(
              Reason.NICKNAME, "this nickname is not for a classroom", "a friendly nickname"));
      return;
    }
    switch (reception.classroom(code, visit.door())) {
      case Reception.Found.NotHere<Classroom>(var reason) -> visit.turnedAway(reason);
      case Reception.Found.Here<Classroom>(var classroom) ->
          classroom
              .enter(newcomer)
              .whenComplete(
                  (admission, failure) ->
                      visit.loop().runOnContext(unused -> answer(classroom, admission)));
    }
  }

  private void answer(Classroom classroom, @Nullable Admission admission) {
    switch (admission) {
      case null -> visit.turnedAway(busy());
      case Admission.Refused(var reason) -> visit.turnedAway(reason);
      case Admission.Admitted(var person, var token) ->
          seat(classroom, person, Role.STUDENT, token);
    }
  }

  static Refusal busy() {
    return new Refusal(Reason.BUSY, "the class can't answer right now", "try again in a moment");
  }

  private void resume(String token, boolean asHost) {
    switch (reception.seat(token, visit.door())) {
      case Reception.Found.NotHere<Seating.Seated>(var reason) -> visit.turnedAway(reason);
      case Reception.Found.Here<Seating.Seated>(var seat) -> {
        boolean isHost = seat.classroom().isHost(seat.person());
        if (asHost && !isHost) {
          visit.turnedAway(
              new Refusal(Reason.TOKEN, "this is not a host's ticket", "the host link"));
        } else {
          Role role = isHost ? Role.HOST : Role.STUDENT;
          seat(seat.classroom(), seat.person(), role, token);
        }
      }
    }
  }

  private void screen(String code) {
    switch (reception.classroom(code, visit.door())) {
      case Reception.Found.NotHere<Classroom>(var reason) -> visit.turnedAway(reason);
      case Reception.Found.Here<Classroom>(var classroom) ->
          seat(classroom, new Person(Role.SCREEN_PERSON_ID, ""), Role.SCREEN, null);
    }
  }

  private void show(String token) {
    switch (reception.showing(token, visit.door())) {
      case Reception.Found.NotHere<Showing>(var reason) -> visit.turnedAway(reason);
      case Reception.Found.Here<Showing>(var showing) ->
          sit(new ShowSeat(showing), new Person(Role.PRESENTER_PERSON_ID, ""), Role.PRESENTER);
    }
  }

  private void seat(Classroom classroom, Person person, Role role, @Nullable String token) {
    String joinUrl = visit.desk().links().join(visit.line().authority(), classroom.code());
    sit(new ClassSeat(classroom, token, joinUrl), person, role);
  }

  private void sit(Seat seat, Person person, Role role) {
    if (visit.isOpen()) {
      // Before the welcome, after which a page speaks at once: on its way it may be parcels ahead
      // of what follows it.
      visit.door().seated();
      visit.entered(Attendance.begin(visit, seat, person, role));
    }
  }
}
