package org.synaptarium.protocol;

import java.nio.ByteBuffer;
import org.synaptarium.engine.impulse.ImpulseConditions;
import org.synaptarium.engine.impulse.ImpulseMark;
import org.synaptarium.engine.impulse.ImpulseTrace;

/** Writes one impulse for the synapse lens. */
public final class ImpulseEncoder {
  private static final int HEAD_BYTES = 3 * 4 + 4 + 2 * 2 + 4;
  private static final int CONDITIONS = 9;
  private static final int MARK_BYTES = 8;
  private static final int CONNECTED = 1;
  private static final int HELD = 2;
  private static final int SPIKES = 4;

  private ImpulseEncoder() {}

  /**
   * Encodes the answer to a page's question.
   *
   * @param id the page's own number for it
   * @param frame of which the brain was
   */
  public static byte[] encode(long id, long frame, ImpulseTrace impulse) {
    int samples = impulse.timeUs().length;
    int channels = impulse.values().length;
    int bytes =
        HEAD_BYTES
            + CONDITIONS * Float.BYTES
            + impulse.marks().size() * MARK_BYTES
            + samples * (Integer.BYTES + channels * Float.BYTES);
    ByteBuffer out = Wire.begin(Wire.KIND_IMPULSE, 0, bytes);
    ImpulseConditions conditions = impulse.conditions();
    out.putInt((int) id).putInt((int) frame).putInt(impulse.number());
    out.put((byte) conditions.kind().ordinal()).put((byte) flags(conditions));
    out.put((byte) impulse.marks().size()).put((byte) 0);
    out.putShort((short) samples).putShort((short) channels).putInt(0);
    putConditions(out, conditions);
    for (ImpulseMark mark : impulse.marks()) {
      out.put((byte) mark.stage().ordinal()).put(new byte[3]).putInt(mark.timeUs());
    }
    for (int timeUs : impulse.timeUs()) {
      out.putInt(timeUs);
    }
    for (float[] channel : impulse.values()) {
      for (float value : channel) {
        out.putFloat(value);
      }
    }
    return Wire.finish(out);
  }

  private static int flags(ImpulseConditions conditions) {
    return (conditions.connected() ? CONNECTED : 0)
        | (conditions.held() ? HELD : 0)
        | (conditions.spikes() ? SPIKES : 0);
  }

  private static void putConditions(ByteBuffer out, ImpulseConditions conditions) {
    out.putFloat((float) conditions.release()).putFloat((float) conditions.readyShare());
    out.putFloat((float) conditions.ambientUm()).putFloat((float) conditions.uptake());
    out.putFloat((float) conditions.ampaGain()).putFloat((float) conditions.ampaOpen());
    out.putFloat((float) conditions.nmdaOpen()).putFloat((float) conditions.gabaGain());
    out.putFloat((float) conditions.voltageMv());
  }
}
