package org.synaptarium.protocol;

import java.nio.ByteBuffer;
import org.synaptarium.engine.Anatomy;
import org.synaptarium.engine.SynapseSample;
import org.synaptarium.frame.Layout;

/** Writes where the shown neurons lie and which synapses are drawn. */
public final class LayoutEncoder {
  private static final int BYTES_PER_NEURON = 3 * Short.BYTES + 2;

  private LayoutEncoder() {}

  public static byte[] encode(Layout layout) {
    int shown = layout.sample().size();
    int bytes = 2 + 2 + 4 + BYTES_PER_NEURON * shown;
    for (SynapseSample synapses : layout.synapses()) {
      bytes += 2 + 4 * synapses.pre().length;
    }
    ByteBuffer out =
        Wire.begin(Wire.KIND_LAYOUT, layout.sample().anatomy().circuit().ordinal(), bytes);
    out.putShort((short) shown).putShort((short) layout.synapses().size());
    out.putInt(layout.neuronsInBrain());
    putNeurons(out, layout);
    for (SynapseSample synapses : layout.synapses()) {
      out.putShort((short) synapses.pre().length);
      for (int i = 0; i < synapses.pre().length; i++) {
        out.putShort((short) synapses.pre()[i]).putShort((short) synapses.post()[i]);
      }
    }
    return Wire.finish(out);
  }

  private static void putNeurons(ByteBuffer out, Layout layout) {
    Anatomy anatomy = layout.sample().anatomy();
    for (int id = 0; id < layout.sample().size(); id++) {
      for (int axis = 0; axis < 3; axis++) {
        out.putShort(layout.xyz()[3 * id + axis]);
      }
      out.put((byte) anatomy.regionOf(id).index());
      out.put((byte) (anatomy.isExcitatory(id) ? 1 : 0));
    }
  }
}
