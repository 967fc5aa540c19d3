package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.HostAndPort;
import org.jspecify.annotations.Nullable;
import org.synaptarium.relay.FarEnd;

/** The line to a page whose socket is on another server. */
final class FarLine implements Line {
  private final FarEnd end;

  FarLine(FarEnd end) {
    this.end = end;
  }

  @Override
  public void text(String text) {
    end.text(text);
  }

  @Override
  public void binary(Buffer bytes) {
    end.binary(bytes);
  }

  @Override
  public void close(CloseCode code, String why) {
    end.close(code.number(), why);
  }

  @Override
  public boolean isClosed() {
    return end.isClosed();
  }

  @Override
  public boolean isFull() {
    return end.isFull();
  }

  @Override
  public @Nullable HostAndPort authority() {
    return HostAndPort.parseAuthority(end.authority(), -1);
  }
}
