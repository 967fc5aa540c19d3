package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.classroom.Traced;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ImpulseEncoder;
import org.synaptarium.protocol.ServerMessage;

/** One page's view of impulses: answers what it asks, not faster than it may ask (P20, P21). */
final class ImpulseWindow {
  private final ImpulseDesk desk;
  private final Spectacle spectacle;
  private final Page page;
  private final TokenBucket asked =
      new TokenBucket(
          GatewayLimits.IMPULSES_PER_SECOND, GatewayLimits.IMPULSE_BURST, System.nanoTime());

  ImpulseWindow(ImpulseDesk desk, Spectacle spectacle, Page page) {
    this.desk = desk;
    this.spectacle = spectacle;
    this.page = page;
  }

  void ask(ClientMessage.Impulse impulse) {
    if (!asked.take(System.nanoTime())) {
      refuse(
          impulse.id(),
          new Refusal(
              Reason.TOO_FAST,
              "impulses are asked for too fast",
              GatewayLimits.IMPULSES_PER_SECOND + " a second"));
    } else if (!page.canTake()) {
      refuse(
          impulse.id(),
          new Refusal(Reason.BUSY, "this line is slow at the moment", "trying again"));
    } else {
      desk.trace(spectacle, page.team(), impulse.wish())
          .onSuccess(traced -> answer(impulse.id(), traced))
          .onFailure(failure -> refuse(impulse.id(), broken()));
    }
  }

  private void answer(long id, Traced traced) {
    switch (traced) {
      case Traced.Trace(var frame, var impulse) ->
          page.binary(Buffer.buffer(ImpulseEncoder.encode(id, frame, impulse)));
      case Traced.Refused(var reason) -> refuse(id, reason);
    }
  }

  private void refuse(long id, Refusal reason) {
    page.say(new ServerMessage.ImpulseRefused(id, reason));
  }

  private static Refusal broken() {
    return new Refusal(Reason.BUSY, "this impulse could not be traced", "trying again");
  }
}
