package org.synaptarium.protocol;

import java.nio.ByteBuffer;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Links;
import org.synaptarium.frame.NeuronTrace;

/** Writes one neuron as somebody looks at it, for the network lens. */
public final class NeuronEncoder {
  private static final int HEAD_BYTES = 4 + 4 + 4 + 4 + 4;
  private static final int LINK_BYTES = 4 + 2 * 2 + 3 * 4;
  private static final int MOMENT_BYTES = 4 + 8 + 2 * Brain.FRAME_MS;
  private static final int INCOMING = 1;
  private static final int OTHER_PYRAMIDAL = 2;

  /** Hundredths of a millivolt: finer than a pixel, and ±327 mV fit. */
  private static final float PER_MV = 100;

  private static final int MAX_U16 = (1 << 16) - 1;

  private NeuronEncoder() {}

  /** Encodes the answer to a page's question {@code id}. */
  public static byte[] encode(long id, NeuronTrace neuron) {
    int links = neuron.links().size();
    int moments = neuron.moments().size();
    int bytes = HEAD_BYTES + links * LINK_BYTES + moments * MOMENT_BYTES;
    ByteBuffer out = Wire.begin(Wire.KIND_NEURON, 0, bytes);
    out.putInt((int) id).putInt((int) neuron.frame());
    out.putShort((short) neuron.neuron());
    out.put((byte) (neuron.dead() ? 1 : 0)).put((byte) links);
    out.putFloat(neuron.voltageMv());
    out.putShort((short) moments).putShort((short) Brain.FRAME_MS);
    neuron.links().forEach(link -> put(out, link.synapses(), link.living()));
    for (NeuronTrace.Moment moment : neuron.moments()) {
      out.putInt((int) moment.frame()).putLong(moment.spikes());
      for (float mv : moment.voltageMv()) {
        float hundredths = Math.clamp(mv * PER_MV, Short.MIN_VALUE, Short.MAX_VALUE);
        out.putShort((short) Math.round(hundredths));
      }
    }
    return Wire.finish(out);
  }

  private static void put(ByteBuffer out, Links link, int living) {
    int bits = (link.incoming() ? INCOMING : 0) | (link.otherPyramidal() ? OTHER_PYRAMIDAL : 0);
    out.put((byte) bits).put((byte) link.other().index()).putShort((short) 0);
    out.putShort((short) Math.min(MAX_U16, living));
    out.putShort((short) Math.min(MAX_U16, link.laidOut()));
    out.putFloat(link.ampaNs()).putFloat(link.nmdaNs()).putFloat(link.gabaNs());
  }
}
