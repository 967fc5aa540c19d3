package org.synaptarium.gateway;

import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.ClassListener.OtherBrain.Why;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.Stream;

/**
 * A page that is in a class or before a showing: what it asks and what it is told. Lives on its
 * event loop.
 */
final class Attendance {
  private final Visit visit;
  private final Seat seat;
  private final Audience audience;
  private final Page page;
  private final TeamStage stage;
  private final ImpulseWindow impulses;
  private final NetworkWindow networks;
  private final ComparisonWindow comparisons;

  private Attendance(Visit visit, Seat seat, Audience audience, Page page) {
    this.visit = visit;
    this.seat = seat;
    this.audience = audience;
    this.page = page;
    this.stage = audience.stage();
    this.comparisons = new ComparisonWindow(seat.spectacle(), page);
    this.impulses = new ImpulseWindow(visit.desk().impulses(), seat.spectacle(), page);
    this.networks = new NetworkWindow(visit.desk().networks(), seat.spectacle(), page);
  }

  /** Takes the page in and tells it where it is: welcome, history, marks (P9). */
  static Attendance begin(Visit visit, Seat seat, Person person, Role role) {
    Page page = new Page(visit.line(), role, person, visit.desk().counts());
    Audience audience = visit.desk().audiences().enter(seat.spectacle(), page, visit.loop());
    page.see(audience.stage().teamOf(page)); // from here on a move to another team is heard of
    page.say(seat.welcome(page));
    audience.stage().showPast(page);
    page.text(audience.activity(page.team()));
    if (role == Role.HOST) {
      page.text(audience.roster());
    }
    seat.sitDown(page, visit.loop());
    return new Attendance(visit, seat, audience, page);
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
      case ClientMessage.Wiring wiring -> networks.ask(wiring);
      case ClientMessage.Neuron neuron -> networks.ask(neuron);
      case ClientMessage.Steer(var steering) -> seat.steer(steering, this::refuse);
    }
  }

  private void subscribe(ClientMessage.Subscribe subscription) {
    if (!subscription.teams().isEmpty() && page.role() == Role.STUDENT) {
      visit.refuse(ownBrainOnly());
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
    int teams = seat.spectacle().teams().count();
    if (page.role() == Role.STUDENT) {
      visit.refuse(ownBrainOnly());
    } else if (team > teams) {
      visit.refuse(new Refusal(Reason.OUT_OF_RANGE, "there is no team " + team, "1 … " + teams));
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
    seat.request(
        page, request, answer -> visit.loop().runOnContext(unused -> answer(request.id(), answer)));
  }

  private void refuse(Refusal reason) {
    visit.loop().runOnContext(unused -> visit.refuse(reason));
  }

  private void answer(long id, Answer answer) {
    visit.say(
        switch (answer) {
          case Answer.Accepted(var seq, var frame) -> new ServerMessage.Accepted(id, seq, frame);
          case Answer.Rejected(var reason) -> new ServerMessage.Rejected(id, reason);
        });
  }

  /** The socket takes data again: what it missed is made up for with the newest of everything. */
  void catchUp() {
    stage.catchUp(page);
    seat.catchUp(page);
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
    seat.standUp();
    visit.desk().audiences().leave(audience, page, visit.loop());
  }
}
