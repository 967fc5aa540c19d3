package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.protocol.EncodedFrame;
import org.synaptarium.protocol.Stream;

/** One frame's messages as buffers that every socket writes without a copy of its own. */
final class SharedFrame {
  private final EncodedFrame encoded;
  private final AtomicReferenceArray<@Nullable Buffer> buffers =
      new AtomicReferenceArray<>(2 * Stream.MASKS);

  SharedFrame(FrameImage image) {
    this.encoded = new EncodedFrame(image);
  }

  long frame() {
    return encoded.image().frame();
  }

  Buffer message(int mask, boolean full) {
    int slot = 2 * mask + (full ? 1 : 0);
    Buffer buffer = buffers.get(slot);
    if (buffer == null) {
      buffer = Buffer.buffer(encoded.message(mask, full));
      buffers.set(slot, buffer);
    }
    return buffer;
  }
}
