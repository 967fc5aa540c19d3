package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.showing.Steering;

/** A seat in a live class: students and hosts act, screens look. */
final class ClassSeat implements Seat {
  private final Classroom classroom;
  private final @Nullable String token;
  private final String joinUrl;

  ClassSeat(Classroom classroom, @Nullable String token, String joinUrl) {
    this.classroom = classroom;
    this.token = token;
    this.joinUrl = joinUrl;
  }

  @Override
  public Spectacle spectacle() {
    return classroom;
  }

  @Override
  public ServerMessage.Welcome welcome(Page page) {
    return ViewMessages.welcome(page, classroom, token, joinUrl);
  }

  @Override
  public void sitDown(Page page, Context loop) {}

  @Override
  public void request(Page page, ClientMessage.Request request, Consumer<Answer> answer) {
    if (page.role() == Role.SCREEN) {
      answer.accept(
          new Answer.Rejected(
              new Refusal(Reason.FORBIDDEN, "a screen only shows", "join as a student or host")));
    } else {
      classroom.submit(page.person(), request.id(), request.command(), request.team(), answer);
    }
  }

  @Override
  public void steer(Steering steering, Consumer<Refusal> refuse) {
    refuse.accept(
        new Refusal(Reason.FORBIDDEN, "a live class has no playhead", "steering a showing"));
  }

  @Override
  public void catchUp(Page page) {}

  @Override
  public void standUp() {}
}
