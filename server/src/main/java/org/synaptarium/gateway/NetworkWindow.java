package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.Callable;
import org.synaptarium.classroom.Looked;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.NeuronEncoder;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.WiringEncoder;

/**
 * One page's view of single cells and their synapses: answers what it asks, not faster than it may
 * ask (P66).
 */
final class NetworkWindow {
  private final NetworkDesk desk;
  private final Spectacle spectacle;
  private final Page page;
  private final TokenBucket neurons =
      new TokenBucket(
          GatewayLimits.NEURON_LOOKS_PER_SECOND,
          GatewayLimits.NEURON_LOOK_BURST,
          System.nanoTime());
  private final TokenBucket wirings =
      new TokenBucket(
          GatewayLimits.WIRINGS_PER_SECOND, GatewayLimits.WIRING_BURST, System.nanoTime());

  NetworkWindow(NetworkDesk desk, Spectacle spectacle, Page page) {
    this.desk = desk;
    this.spectacle = spectacle;
    this.page = page;
  }

  void ask(ClientMessage.Wiring asked) {
    int team = page.team();
    answer(asked.id(), wirings, () -> spectacle.teams().wiring(team, asked.region()));
  }

  void ask(ClientMessage.Neuron asked) {
    int team = page.team();
    answer(
        asked.id(), neurons, () -> spectacle.teams().neuron(team, asked.neuron(), asked.since()));
  }

  private void answer(long id, TokenBucket bucket, Callable<Looked> look) {
    if (!bucket.take(System.nanoTime())) {
      refuse(id, new Refusal(Reason.TOO_FAST, "this is asked for too fast", "trying again"));
    } else if (!page.canTake()) {
      refuse(id, new Refusal(Reason.BUSY, "this line is slow at the moment", "trying again"));
    } else {
      desk.look(look)
          .onSuccess(looked -> answer(id, looked))
          .onFailure(
              failure ->
                  refuse(id, new Refusal(Reason.BUSY, "this can't be seen now", "trying again")));
    }
  }

  private void answer(long id, Looked looked) {
    switch (looked) {
      case Looked.Wired(var wiring) -> page.binary(Buffer.buffer(WiringEncoder.encode(id, wiring)));
      case Looked.Cell(var neuron) -> page.binary(Buffer.buffer(NeuronEncoder.encode(id, neuron)));
      case Looked.Refused(var reason) -> refuse(id, reason);
    }
  }

  private void refuse(long id, Refusal reason) {
    page.say(new ServerMessage.NetworkRefused(id, reason));
  }
}
