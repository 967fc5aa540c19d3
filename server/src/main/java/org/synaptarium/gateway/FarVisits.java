package org.synaptarium.gateway;

import io.vertx.core.Context;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Tokens;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ClientMessageReader;
import org.synaptarium.protocol.Reading;
import org.synaptarium.relay.FarEnd;
import org.synaptarium.relay.FarPages;

/**
 * Takes in pages whose sockets are on other servers. What they may send and how often they may
 * guess is counted there.
 */
final class FarVisits implements FarPages {
  private final Context loop;
  private final Desk desk;

  FarVisits(Context loop, Desk desk) {
    this.loop = loop;
    this.desk = desk;
  }

  @Override
  public FarPage arrive(FarEnd end, String entrance) {
    FarDoor door = new FarDoor(end);
    Visit visit = new Visit(loop, new FarLine(end), desk, door);
    if (ClientMessageReader.read(entrance) instanceof Reading.Read(ClientMessage.Entrance wish)
        && isHere(wish)) {
      visit.enter(wish);
    } else {
      // It was here a moment ago, or will be in a moment.
      door.turnedAway(Entering.busy());
    }
    return new FarVisit(visit);
  }

  private boolean isHere(ClientMessage.Entrance wish) {
    return switch (wish) {
      case ClientMessage.Join join -> isCodeHere(join.code());
      case ClientMessage.Screen(var code) -> isCodeHere(code);
      case ClientMessage.Resume(var token) -> isClassHere(token);
      case ClientMessage.Host(var token) -> isClassHere(token);
      case ClientMessage.Show show -> true;
    };
  }

  private boolean isCodeHere(String code) {
    return desk.reception().school().byCode(code).isPresent();
  }

  private boolean isClassHere(String token) {
    return desk.whereabouts().isHere(Tokens.classIdOf(token).orElse(""));
  }

  /** Tells the page's server how its entrance went. */
  private static final class FarDoor implements Door {
    private final FarEnd end;
    private boolean guessed;

    FarDoor(FarEnd end) {
      this.end = end;
    }

    @Override
    public boolean mayGuess() {
      return true;
    }

    @Override
    public void guessedWrong() {
      guessed = true;
    }

    @Override
    public void seated() {
      end.seated();
    }

    @Override
    public void turnedAway(Refusal reason) {
      end.turnedAway(reason, guessed);
    }
  }

  private record FarVisit(Visit visit) implements FarPage {
    @Override
    public void hear(String text) {
      switch (ClientMessageReader.read(text)) {
        case Reading.Read(ClientMessage.Present asked) -> visit.hear(asked);
        case Reading.Read(ClientMessage.Request request) -> visit.request(request);
        case Reading.Read(ClientMessage.Hello hello) -> {}
        case Reading.Read(ClientMessage.Entrance entrance) -> {}
        case Reading.Refused(var reason) -> visit.refuse(reason);
        case Reading.Rejected rejected -> {}
      }
    }

    @Override
    public void onDrained() {
      visit.onDrained();
    }

    @Override
    public void gone() {
      visit.end();
    }

    @Override
    public void chores(long nowNanos) {
      if (visit.hasStalledTooLong(nowNanos)) {
        visit.line().close(CloseCode.TIMEOUT, "nothing was taken");
      } else {
        visit.heartbeat(nowNanos);
      }
    }
  }
}
