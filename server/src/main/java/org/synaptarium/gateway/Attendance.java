package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Mark;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.HistoryEncoder;
import org.synaptarium.protocol.LayoutEncoder;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.Stream;

/** A page that is in a class: what it asks and what it is told. Lives on its event loop. */
final class Attendance {
  private final PageSocket socket;
  private final Classroom classroom;
  private final Audience audience;
  private final Page page;
  private final ImpulseWindow impulses;

  private Attendance(PageSocket socket, Classroom classroom, Audience audience, Page page) {
    this.socket = socket;
    this.classroom = classroom;
    this.audience = audience;
    this.page = page;
    this.impulses = new ImpulseWindow(socket.desk().impulses(), classroom, page);
  }

  /** Takes the page in and tells it where it is: welcome, history, marks (P9). */
  static Attendance begin(
      PageSocket socket, Classroom classroom, Person person, Role role, @Nullable String token) {
    Desk desk = socket.desk();
    Page page = new Page(socket.socket(), role, person);
    Audience audience = desk.audiences().enter(classroom, page, socket.loop());
    String joinUrl = desk.links().join(socket.socket().authority(), classroom.code());
    page.say(ViewMessages.welcome(role, classroom, person, token, joinUrl));
    List<MetricHistory.Row> history = classroom.history();
    if (!history.isEmpty()) {
      page.binary(Buffer.buffer(HistoryEncoder.encode(history)));
    }
    for (Mark mark : classroom.marks()) {
      page.say(ViewMessages.mark(mark));
    }
    page.text(audience.activity());
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
      case ClientMessage.Subscribe(var streams) -> subscribe(streams);
      case ClientMessage.Drew(var frame) -> drew(frame);
      case ClientMessage.Impulse impulse -> impulses.ask(impulse);
    }
  }

  private void subscribe(Set<Stream> streams) {
    if (page.subscribe(Stream.mask(streams))) {
      page.binary(Buffer.buffer(LayoutEncoder.encode(classroom.layout())));
    }
    page.offer(audience.newest());
  }

  private void drew(long frame) {
    if (page.drew(frame)) {
      page.offer(audience.newest());
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
      page.offerState(audience.state());
    }
    page.offer(audience.newest());
  }

  /** Says something when nothing was said for a while. */
  void heartbeat(long nowNanos) {
    if (page.isQuiet(nowNanos)) {
      page.offerState(audience.state());
    }
  }

  void leave() {
    socket.desk().audiences().leave(audience, page, socket.loop());
  }
}
