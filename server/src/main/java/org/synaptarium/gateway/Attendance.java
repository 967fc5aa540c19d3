package org.synaptarium.gateway;

import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.ClassListener.OtherBrain.Why;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.Stream;

/** A page that is in a class: what it asks and what it is told. Lives on its event loop. */
final class Attendance {
  private final PageSocket socket;
  private final Classroom classroom;
  private final Audience audience;
  private final Page page;
  private final TeamStage stage;
  private final ImpulseWindow impulses;
  private final ComparisonWindow comparisons;

  private Attendance(PageSocket socket, Classroom classroom, Audience audience, Page page) {
    this.socket = socket;
    this.classroom = classroom;
    this.audience = audience;
    this.page = page;
    this.stage = audience.stage();
    this.comparisons = new ComparisonWindow(classroom, page);
    this.impulses = new ImpulseWindow(socket.desk().impulses(), classroom, page);
  }

  /** Takes the page in and tells it where it is: welcome, history, marks (P9). */
  static Attendance begin(
      PageSocket socket, Classroom classroom, Person person, Role role, @Nullable String token) {
    Desk desk = socket.desk();
    Page page = new Page(socket.socket(), role, person);
    Audience audience = desk.audiences().enter(classroom, page, socket.loop());
    String joinUrl = desk.links().join(socket.socket().authority(), classroom.code());
    page.see(audience.stage().teamOf(page)); // from here on a move to another team is heard of
    page.say(ViewMessages.welcome(page, classroom, token, joinUrl));
    audience.stage().showPast(page);
    page.text(audience.activity(page.team()));
    if (role == Role.HOST) {
      page.text(audience.roster());
    }
    return new Attendance(socket, classroom, audience, page);
  }

  Page page() {
    return page;
  }

  void hear(ClientMessage.Present message) {
    switch (message) {
      case ClientMessage.Subscribe subscription -> subscribe(subscription);
      case ClientMessage.Watch(int team) -> watch(team);
      case ClientMessage.Compare(var quantity) -> comparisons.ask(quantity);
      case ClientMessage.Drew(var frame) -> drew(frame);
      case ClientMessage.Impulse impulse -> impulses.ask(impulse);
    }
  }

  private void subscribe(ClientMessage.Subscribe subscription) {
    if (!subscription.teams().isEmpty() && page.role() == Role.STUDENT) {
      socket.refuse(ownBrainOnly());
      return;
    }
    if (page.subscribe(Stream.mask(subscription.streams()))) {
      stage.showLayout(page);
    }
    if (!subscription.teams().equals(page.teamColumns())) {
      page.drawTeams(subscription.teams());
      stage.showTeams(page);
    }
    page.offer(audience.newest(page.team()));
  }

  private void watch(int team) {
    int teams = classroom.teams().count();
    if (page.role() == Role.STUDENT) {
      socket.refuse(ownBrainOnly());
    } else if (team > teams) {
      socket.refuse(new Refusal(Reason.OUT_OF_RANGE, "there is no team " + team, "1 … " + teams));
    } else {
      stage.showAnew(page, team, Why.WATCHING);
    }
  }

  private static Refusal ownBrainOnly() {
    return new Refusal(
        Reason.FORBIDDEN, "students see their own team's brain", "looking at your own");
  }

  private void drew(long frame) {
    if (page.drew(frame)) {
      page.offer(audience.newest(page.team()));
    }
  }

  void request(ClientMessage.Request request) {
    if (page.role() == Role.SCREEN) {
      answer(
          request.id(),
          new Answer.Rejected(
              new Refusal(Reason.FORBIDDEN, "a screen only shows", "join as a student or host")));
      return;
    }
    classroom.submit(
        page.person(),
        request.id(),
        request.command(),
        request.team(),
        answer -> socket.loop().runOnContext(unused -> answer(request.id(), answer)));
  }

  private void answer(long id, Answer answer) {
    socket.say(
        switch (answer) {
          case Answer.Accepted(var seq, var frame) -> new ServerMessage.Accepted(id, seq, frame);
          case Answer.Rejected(var reason) -> new ServerMessage.Rejected(id, reason);
        });
  }

  /** The socket takes data again: what it missed is made up for with the newest of everything. */
  void catchUp() {
    if (page.isStateOwed()) {
      page.offerState(audience.state(page.team()));
    }
    page.offer(audience.newest(page.team()));
  }

  /** Says something when nothing was said for a while. */
  void heartbeat(long nowNanos) {
    if (page.isQuiet(nowNanos)) {
      page.offerState(audience.state(page.team()));
    }
  }

  void leave() {
    socket.desk().audiences().leave(audience, page, socket.loop());
  }
}
