package org.synaptarium.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ClientMessageReader;
import org.synaptarium.protocol.Reading;

/** The text messages of pages; commands that can be read go on into a class, by its host's hand. */
final class WireTarget implements Target {
  private static final double GARBLED = 0.3;

  private final List<JsonNode> messages = Samples.messages();
  private final TreeTwisting twisting = new TreeTwisting(messages);
  private final Attacked attacked;

  WireTarget(Attacked attacked) {
    this.attacked = attacked;
  }

  @Override
  public byte[] input(RandomGenerator random) {
    JsonNode message = messages.get(random.nextInt(messages.size()));
    byte[] text = twisting.twisted(message, random).toString().getBytes(StandardCharsets.UTF_8);
    return random.nextDouble() < GARBLED ? Garbling.of(text, random) : text;
  }

  @Override
  public Outcome feed(byte[] input) {
    return switch (ClientMessageReader.read(new String(input, StandardCharsets.UTF_8))) {
      case Reading.Refused(var reason) -> new Outcome.Refused(reason.message());
      case Reading.Rejected(var id, var reason) -> new Outcome.Refused(reason.message());
      case Reading.Read(var message) -> hear(message);
    };
  }

  private Outcome hear(ClientMessage message) {
    if (message instanceof ClientMessage.Request request) {
      attacked.submit(request.command(), request.team());
    }
    return Outcome.TAKEN;
  }
}
