package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.protocol.EncodedFrame;
import org.synaptarium.protocol.Stream;

/** One frame's messages, which every socket writes without a copy of its own. */
final class SharedFrame {
  private final EncodedFrame encoded;
  private final AtomicReferenceArray<@Nullable SharedMessage> messages =
      new AtomicReferenceArray<>(2 * Stream.MASKS);

  SharedFrame(FrameImage image) {
    this.encoded = new EncodedFrame(image);
  }

  long frame() {
    return encoded.image().frame();
  }

  SharedMessage message(int mask, boolean full) {
    int slot = 2 * mask + (full ? 1 : 0);
    SharedMessage message = messages.get(slot);
    if (message == null) {
      message = new SharedMessage(Buffer.buffer(encoded.message(mask, full)));
      messages.set(slot, message);
    }
    return message;
  }
}
