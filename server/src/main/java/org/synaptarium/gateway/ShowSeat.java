package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.showing.Showing;
import org.synaptarium.showing.ShowingView;
import org.synaptarium.showing.Steering;

/** A seat before a showing: whoever has one steers it, and does nothing to its class. */
final class ShowSeat implements Seat {
  private final Showing showing;
  private @Nullable Subscription bulletin;
  private boolean owed;

  ShowSeat(Showing showing) {
    this.showing = showing;
  }

  @Override
  public Spectacle spectacle() {
    return showing.spectacle();
  }

  @Override
  public ServerMessage.Welcome welcome(Page page) {
    return ViewMessages.welcome(page, showing);
  }

  @Override
  public void sitDown(Page page, Context loop) {
    bulletin = showing.listen(view -> loop.runOnContext(unused -> tell(page)));
    tell(page);
  }

  /* The newest: what a full socket missed is made up for by what stands then. */
  private void tell(Page page) {
    owed = !page.canTake();
    if (!owed) {
      page.say(message(showing.view()));
    }
  }

  private static ServerMessage message(ShowingView view) {
    return new ServerMessage.Showing(
        view.frame(),
        view.frames(),
        view.playing(),
        view.speed(),
        view.everyFrames(),
        view.skipDull(),
        view.loop().map(l -> new ServerMessage.LoopState(l.from(), l.to())).orElse(null),
        view.developed(),
        view.waitsFor().orElse(null),
        view.alternative()
            .map(a -> new ServerMessage.AlternativeState(a.from(), a.developed(), a.frames()))
            .orElse(null),
        view.over());
  }

  @Override
  public void request(Page page, ClientMessage.Request request, Consumer<Answer> answer) {
    answer.accept(
        new Answer.Rejected(
            new Refusal(
                Reason.FORBIDDEN,
                "what is shown has happened already",
                "branching into a live class")));
  }

  @Override
  public void steer(Steering steering, Consumer<Refusal> refuse) {
    showing.steer(steering, refuse);
  }

  @Override
  public void catchUp(Page page) {
    if (owed) {
      tell(page);
    }
  }

  @Override
  public void standUp() {
    Objects.requireNonNull(bulletin).close();
  }
}
