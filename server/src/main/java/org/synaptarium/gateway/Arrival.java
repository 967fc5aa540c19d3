package org.synaptarium.gateway;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.ServerMessageWriter;

/**
 * The arrival of one page: finds the server that its class is on and lets it in there, and tries
 * again while the class is on its way from one server to another.
 *
 * <p>Lives on its page's event loop. Whoever guesses codes is counted here, where the page knocked,
 * wherever the guess was found wrong.
 */
final class Arrival implements Door {
  private final Vertx vertx;
  private final Context loop;
  private final Line line;
  private final Desk desk;
  private final Guesser guesser;
  private Stay stay;
  private boolean entering;
  private long giveUpNanos;

  Arrival(Vertx vertx, Line line, Desk desk, String address) {
    this.vertx = vertx;
    this.loop = vertx.getOrCreateContext();
    this.line = line;
    this.desk = desk;
    this.guesser = desk.reception().guesser(address);
    this.stay = new Visit(loop, line, desk, this);
  }

  /** Returns where the page is now; before it has entered anything, a stay that refuses all. */
  Stay stay() {
    return stay;
  }

  void enter(ClientMessage.Entrance entrance, String text) {
    if (entering || stay.isSeated()) {
      refuse(new Refusal(Reason.FORBIDDEN, "this page is in a class already", "one class a page"));
      return;
    }
    entering = true;
    giveUpNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GatewayLimits.PATIENCE_MS);
    seek(entrance, text);
  }

  private void seek(ClientMessage.Entrance entrance, String text) {
    if (!line.isClosed()) {
      desk.whereabouts().of(entrance).onSuccess(place -> go(place, entrance, text));
    }
  }

  private void go(Place place, ClientMessage.Entrance entrance, String text) {
    switch (place) {
      case Place.Here() -> {
        var visit = new Visit(loop, line, desk, doorFor(entrance, text));
        stay = visit;
        visit.enter(entrance);
      }
      case Place.There(var member) -> {
        if (mayGuess()) {
          stay = FarStay.begin(vertx, loop, line, desk, member, text, doorFor(entrance, text));
        } else {
          turnedAway(Reception.tooManyGuesses());
        }
      }
      case Place.Between() -> turnedAway(entrance, text, Entering.busy());
    }
  }

  /* A class that is busy in a cluster is about to be somewhere: the page needn't know. */
  private void turnedAway(ClientMessage.Entrance entrance, String text, Refusal reason) {
    boolean again =
        reason.code() == Reason.BUSY
            && !desk.whereabouts().isAlone()
            && System.nanoTime() < giveUpNanos;
    if (again) {
      vertx.setTimer(GatewayLimits.SEEK_INTERVAL_MS, unused -> seek(entrance, text));
    } else {
      turnedAway(reason);
    }
  }

  private Door doorFor(ClientMessage.Entrance entrance, String text) {
    Arrival arrival = this;
    return new Door() {
      @Override
      public boolean mayGuess() {
        return arrival.mayGuess();
      }

      @Override
      public void guessedWrong() {
        arrival.guessedWrong();
      }

      @Override
      public void seated() {
        arrival.seated();
      }

      @Override
      public void turnedAway(Refusal reason) {
        arrival.turnedAway(entrance, text, reason);
      }
    };
  }

  @Override
  public boolean mayGuess() {
    return guesser.mayGuess();
  }

  @Override
  public void guessedWrong() {
    guesser.guessedWrong();
  }

  @Override
  public void seated() {
    entering = false;
  }

  @Override
  public void turnedAway(Refusal reason) {
    entering = false;
    stay = new Visit(loop, line, desk, this);
    refuse(reason);
  }

  private void refuse(Refusal reason) {
    line.text(ServerMessageWriter.write(new ServerMessage.Refused(reason)));
  }
}
