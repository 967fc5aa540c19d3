package org.synaptarium.load;

import java.io.IOException;
import java.net.URI;

/** How clients find their way into a server that is put under load. */
sealed interface Hall {

  /** Returns the address of the next client's socket. */
  URI next() throws IOException, InterruptedException;

  /** What a client says when it was told something, so that it is let in; nothing if empty. */
  byte[] answerTo(byte first);

  /** One address for all. */
  record Open(URI address) implements Hall {
    @Override
    public URI next() {
      return address;
    }

    @Override
    public byte[] answerTo(byte first) {
      return new byte[0];
    }
  }

  /** Colyseus's: each client has a seat reserved by a request, and says that it has sat down. */
  final class Colyseus implements Hall {
    static final byte JOIN_ROOM = 10;

    private final Rooms.OfColyseus rooms;

    Colyseus(int port) {
      this.rooms = new Rooms.OfColyseus(port, Crowd.http(), new Latencies());
    }

    @Override
    public URI next() throws IOException, InterruptedException {
      return rooms.socketFor(rooms.seat("joinOrCreate/hall"));
    }

    @Override
    public byte[] answerTo(byte first) {
      return first == JOIN_ROOM ? new byte[] {JOIN_ROOM} : new byte[0];
    }
  }
}
