package org.synaptarium.protocol;

import java.nio.ByteBuffer;
import org.synaptarium.engine.RegionWiring;
import org.synaptarium.frame.WiringImage;

/** Writes who is connected to whom in a region, for the network lens. */
public final class WiringEncoder {
  private static final int HEAD_BYTES = 4 + 4 + 4 + 4;
  private static final int BLOCK_BYTES = 4 + 4 * 2 + 4;
  private static final int FROM_PYRAMIDAL = 1;
  private static final int ONTO_PYRAMIDAL = 2;
  private static final int RANKED = 4;

  private WiringEncoder() {}

  /** Encodes the answer to a page's question {@code id}. */
  public static byte[] encode(long id, WiringImage wiring) {
    int bytes = HEAD_BYTES;
    for (WiringImage.Block block : wiring.blocks()) {
      bytes += BLOCK_BYTES + block.bits().length + Character.BYTES * block.rank().length;
    }
    ByteBuffer out = Wire.begin(Wire.KIND_WIRING, 0, bytes);
    out.putInt((int) id).putInt((int) wiring.laidOut());
    out.putFloat((float) RegionWiring.maxDensity());
    out.put((byte) wiring.region().index()).put((byte) wiring.blocks().size()).putShort((short) 0);
    for (WiringImage.Block block : wiring.blocks()) {
      put(out, block);
    }
    return Wire.finish(out);
  }

  private static void put(ByteBuffer out, WiringImage.Block block) {
    int bits =
        (block.fromPyramidal() ? FROM_PYRAMIDAL : 0)
            | (block.ontoPyramidal() ? ONTO_PYRAMIDAL : 0)
            | (block.rank().length > 0 ? RANKED : 0);
    out.put((byte) bits).put(new byte[3]);
    out.putShort((short) block.firstPre()).putShort((short) block.pres());
    out.putShort((short) block.firstPost()).putShort((short) block.posts());
    out.putInt(block.synapses()).put(block.bits());
    for (char rank : block.rank()) {
      out.putShort((short) rank);
    }
  }
}
