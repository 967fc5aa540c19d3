package org.synaptarium.protocol;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.SpikeRaster;
import org.synaptarium.frame.SynapseImage;

/**
 * One frame on its way to many screens: each section is encoded once, each subscription's message
 * is put together once, and only when somebody wants it.
 *
 * <p>Thread-safe: event loops ask at the same time. Two may do the same work; both come to the same
 * bytes.
 */
public final class EncodedFrame {

  /*
   * Only the synapse section differs between a message that follows the one before and a full
   * state, but the FULL flag stands in the header, so there are two messages per subscription.
   */
  private static final int MESSAGES = 2 * Stream.MASKS;
  private static final int SECTIONS = 2 * Stream.values().length;
  private static final int FRAME_HEADER_BYTES = 4 + 4 + 8 + 8 + 4 + 1 + 3;
  private static final int SECTION_HEADER_BYTES = 8;

  private final FrameImage image;
  private final AtomicReferenceArray<byte @Nullable []> sections =
      new AtomicReferenceArray<>(SECTIONS);
  private final AtomicReferenceArray<byte @Nullable []> messages =
      new AtomicReferenceArray<>(MESSAGES);

  public EncodedFrame(FrameImage image) {
    this.image = image;
  }

  public FrameImage image() {
    return image;
  }

  /**
   * Returns the message for a subscription; callers must not change the bytes.
   *
   * @param mask see {@link Stream#mask}
   * @param full whether the receiver has missed frames and needs the whole state
   */
  public byte[] message(int mask, boolean full) {
    boolean whole = full || image.fresh();
    int slot = 2 * mask + (whole ? 1 : 0);
    byte[] message = messages.get(slot);
    if (message == null) {
      message = assemble(mask, whole);
      messages.set(slot, message);
    }
    return message;
  }

  private byte[] assemble(int mask, boolean full) {
    List<Stream> streams = new ArrayList<>();
    int bytes = FRAME_HEADER_BYTES;
    for (Stream stream : Stream.values()) {
      if (stream.isIn(mask)) {
        streams.add(stream);
        bytes += SECTION_HEADER_BYTES + section(stream, full).length;
      }
    }
    ByteBuffer out = Wire.begin(Wire.KIND_FRAME, full ? Wire.FLAG_FULL : 0, bytes);
    out.putInt((int) image.frame()).putInt((int) image.lapse()).putDouble(image.bodyTimeMs());
    out.putLong(image.stateHash()).putInt((int) image.hashFrame());
    out.put((byte) streams.size()).put(new byte[3]);
    for (Stream stream : streams) {
      byte[] section = section(stream, full);
      out.put((byte) stream.wireNumber()).put((byte) 0).putShort((short) 0);
      out.putInt(section.length).put(section);
    }
    return Wire.finish(out);
  }

  private byte[] section(Stream stream, boolean full) {
    int slot = 2 * stream.ordinal() + (full ? 1 : 0);
    byte[] section = sections.get(slot);
    if (section == null) {
      section =
          switch (stream) {
            case METRICS -> metrics(image.metrics());
            case SPIKES -> spikes(image.spikes());
            case SYNAPSES -> synapses(image.synapses(), full);
            case EEG -> eeg(image.eegNa());
          };
      sections.set(slot, section);
    }
    return section;
  }

  private static byte[] metrics(float[] row) {
    ByteBuffer out = Wire.payload(Float.BYTES * row.length);
    for (float value : row) {
      out.putFloat(value);
    }
    return Wire.finish(out);
  }

  private static byte[] eeg(float[] signalNa) {
    ByteBuffer out = Wire.payload(4 + Float.BYTES * signalNa.length);
    out.putShort((short) signalNa.length).putShort((short) 0);
    for (float value : signalNa) {
      out.putFloat(value);
    }
    return Wire.finish(out);
  }

  private static byte[] spikes(SpikeRaster spikes) {
    ByteBuffer out = Wire.payload(2 + 3 * spikes.count()).putShort((short) spikes.count());
    for (short neuron : spikes.neurons()) {
      out.putShort(neuron);
    }
    return Wire.finish(out.put(spikes.atMs()));
  }

  private static byte[] synapses(SynapseImage synapses, boolean full) {
    int[] dead = full ? synapses.dead() : synapses.diedNow();
    int bytes = 2 * synapses.living().length + 2 + 2 * dead.length;
    ByteBuffer out = Wire.payload(bytes + Float.BYTES * synapses.density().length);
    for (int living : synapses.living()) {
      out.putShort((short) living);
    }
    out.putShort((short) dead.length);
    for (int id : dead) {
      out.putShort((short) id);
    }
    for (float density : synapses.density()) {
      out.putFloat(density);
    }
    return Wire.finish(out);
  }
}
