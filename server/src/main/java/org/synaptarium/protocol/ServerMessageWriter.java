package org.synaptarium.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.synaptarium.classroom.Reason;

/** Writes what the server says, on the socket and over REST. */
public final class ServerMessageWriter {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = ServerMessage.Hello.class, name = "hello"),
    @Type(value = ServerMessage.Servers.class, name = "servers"),
    @Type(value = ServerMessage.Welcome.class, name = "welcome"),
    @Type(value = ServerMessage.State.class, name = "state"),
    @Type(value = ServerMessage.Hands.class, name = "hands"),
    @Type(value = ServerMessage.Activity.class, name = "activity"),
    @Type(value = ServerMessage.Roster.class, name = "roster"),
    @Type(value = ServerMessage.Mark.class, name = "mark"),
    @Type(value = ServerMessage.Team.class, name = "team"),
    @Type(value = ServerMessage.Comparison.class, name = "comparison"),
    @Type(value = ServerMessage.Showing.class, name = "showing"),
    @Type(value = ServerMessage.Accepted.class, name = "accepted"),
    @Type(value = ServerMessage.Rejected.class, name = "rejected"),
    @Type(value = ServerMessage.ImpulseRefused.class, name = "impulseRefused"),
    @Type(value = ServerMessage.NetworkRefused.class, name = "networkRefused"),
    @Type(value = ServerMessage.Refused.class, name = "refused"),
    @Type(value = ServerMessage.Bye.class, name = "bye"),
  })
  private interface Named {}

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  private interface CamelCase {}

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addMixIn(ServerMessage.class, Named.class)
          .addMixIn(Reason.class, CamelCase.class)
          .build();

  private ServerMessageWriter() {}

  public static String write(ServerMessage message) {
    return json(message);
  }

  /** Writes a record of the REST API. */
  public static String json(Object record) {
    try {
      return JSON.writeValueAsString(record);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("our own records can be written", impossible);
    }
  }
}
