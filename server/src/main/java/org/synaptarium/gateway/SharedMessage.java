package org.synaptarium.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A binary message that many lines are given: encoded once, also as it goes over a socket, head of
 * the WebSocket's frame and all.
 *
 * <p>What goes over sockets lies outside the heap, or each write would copy it there; it is freed
 * with this object, so that nobody counts who still needs it.
 */
final class SharedMessage {
  private final Buffer content;
  private volatile @Nullable ByteBuf wire;

  SharedMessage(Buffer content) {
    this.content = content;
  }

  Buffer content() {
    return content;
  }

  /** Returns what goes over a socket, to be read by the caller alone. */
  ByteBuf wire() {
    ByteBuf known = wire;
    if (known == null) {
      // Two loops may come here at once and make the same.
      known = encoded();
      wire = known;
    }
    return known.duplicate();
  }

  private ByteBuf encoded() {
    int length = content.length();
    ByteBuffer room = ByteBuffer.allocateDirect(SocketFrame.LONGEST_HEAD + length);
    ByteBuf bytes = Unpooled.wrappedBuffer(room).clear();
    SocketFrame.head(bytes, SocketFrame.BINARY, length);
    bytes.writeBytes(content.getBytes());
    return Unpooled.unreleasableBuffer(bytes);
  }
}
