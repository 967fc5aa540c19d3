package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.function.Consumer;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.showing.Steering;

/** Where a page sits, and so what it may do besides looking. On the page's event loop. */
sealed interface Seat permits ClassSeat, ShowSeat {

  /** Returns what is looked at from here. */
  Spectacle spectacle();

  /** Returns what the page is told first. */
  ServerMessage.Welcome welcome(Page page);

  /** Tells the page what only those hear who sit here. */
  void sitDown(Page page, Context loop);

  /** Asks for a command; the answer may come from any thread. */
  void request(Page page, ClientMessage.Request request, Consumer<Answer> answer);

  /** Steers what is looked at; a refusal may come from any thread. */
  void steer(Steering steering, Consumer<Refusal> refuse);

  /** The page's socket takes data again. */
  void catchUp(Page page);

  void standUp();
}
