package org.synaptarium.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Supplier;
import org.synaptarium.frame.Metrics;

/**
 * Reads binary messages as docs/protocol.md describes them, into JSON; written from the page, not
 * from the encoders, so that the two check each other.
 */
public final class BinaryReader {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String[] SYNAPSES = {"pyramidal", "interneuron", "inhibitory"};
  private static final String[] CONDITIONS = {
    "release",
    "readyShare",
    "ambientUm",
    "uptake",
    "ampaGain",
    "ampaOpen",
    "nmdaOpen",
    "gabaGain",
    "voltageMv"
  };
  private static final String[] STAGES = {
    "actionPotential",
    "calcium",
    "release",
    "cleft",
    "ampa",
    "nmda",
    "gaba",
    "potential",
    "ampaOver",
    "gabaOver",
    "nmdaOver",
    "cleared"
  };

  private static final String[] CIRCUITS = {"classroom", "twoArea"};

  private final ByteBuffer in;

  private BinaryReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  public static ObjectNode read(byte[] bytes) {
    return new BinaryReader(bytes).message();
  }

  private ObjectNode message() {
    require(u8() == 1, "version");
    int kind = u8();
    int flags = u16();
    ObjectNode message =
        switch (kind) {
          case 1 -> frame((flags & 1) != 0);
          case 2 -> history();
          case 3 -> layout(CIRCUITS[flags]);
          case 4 -> impulse();
          case 5 -> teams((flags & 1) != 0);
          case 6 -> wiring();
          case 7 -> neuron();
          default -> throw new IllegalArgumentException("kind " + kind);
        };
    require(!in.hasRemaining(), "end of message");
    return message;
  }

  private ObjectNode frame(boolean full) {
    ObjectNode frame = JSON.objectNode().put("kind", "frame").put("full", full);
    frame.put("frame", u32()).put("lapse", u32()).put("bodyTimeMs", in.getDouble());
    frame.put("stateHash", String.format("%016x", in.getLong())).put("hashFrame", u32());
    int sections = u8();
    in.position(in.position() + 3);
    frame.putNull("metrics").putNull("spikes").putNull("synapses").putNull("eeg");
    for (int i = 0; i < sections; i++) {
      int stream = u8();
      in.position(in.position() + 3);
      int end = (int) u32() + in.position();
      switch (stream) {
        case 1 ->
            frame.set("metrics", numbers(Metrics.COUNT, () -> JSON.numberNode(in.getFloat())));
        case 2 -> frame.set("spikes", spikes());
        case 3 -> frame.set("synapses", synapses());
        case 4 -> frame.set("eeg", eeg());
        default -> throw new IllegalArgumentException("stream " + stream);
      }
      require(in.position() == end, "end of section");
    }
    return frame;
  }

  private ArrayNode eeg() {
    int samples = u16();
    require(u16() == 0, "zero");
    return numbers(samples, () -> JSON.numberNode(in.getFloat()));
  }

  private ObjectNode spikes() {
    int count = u16();
    ObjectNode spikes = JSON.objectNode();
    spikes.set("neuron", u16s(count));
    spikes.set("ms", numbers(count, () -> JSON.numberNode(u8())));
    return spikes;
  }

  private ObjectNode synapses() {
    ObjectNode synapses = JSON.objectNode();
    synapses.set("living", u16s(4));
    synapses.set("dead", u16s(u16()));
    synapses.set("density", numbers(4, () -> JSON.numberNode(in.getFloat())));
    return synapses;
  }

  private ObjectNode history() {
    long rows = u32();
    long columns = u32();
    ObjectNode history = JSON.objectNode().put("kind", "history").put("rows", rows);
    ArrayNode frames = history.putArray("frame");
    ArrayNode times = history.putArray("bodyTimeMs");
    ArrayNode metrics = history.putArray("metrics");
    for (long row = 0; row < rows; row++) {
      frames.add(u32());
      require(u32() == 0, "zero");
      times.add(in.getDouble());
      metrics.add(numbers((int) columns, () -> JSON.numberNode(in.getFloat())));
    }
    return history;
  }

  private ObjectNode teams(boolean whole) {
    int rows = u16();
    int count = u8();
    int columns = u8();
    ObjectNode teams = JSON.objectNode().put("kind", "teams").put("full", whole);
    teams.put("rows", rows).put("teams", count);
    teams.set("columns", u16s(columns));
    ArrayNode frames = teams.putArray("frame");
    ArrayNode times = teams.putArray("bodyTimeMs");
    ArrayNode values = teams.putArray("values");
    for (int row = 0; row < rows; row++) {
      frames.add(u32());
      require(u32() == 0, "zero");
      times.add(in.getDouble());
      values.add(numbers(count * columns, this::known));
    }
    return teams;
  }

  /* JSON has no word for a number that is not told. */
  private JsonNode known() {
    float value = in.getFloat();
    return Float.isNaN(value) ? JSON.nullNode() : JSON.numberNode(value);
  }

  private ObjectNode layout(String circuit) {
    int shown = u16();
    int regions = u16();
    ObjectNode layout = JSON.objectNode().put("kind", "layout").put("shown", shown);
    layout.put("neuronsInBrain", u32()).put("circuit", circuit);
    ArrayNode xyz = layout.putArray("xyz");
    ArrayNode region = layout.putArray("region");
    ArrayNode excitatory = layout.putArray("excitatory");
    for (int neuron = 0; neuron < shown; neuron++) {
      xyz.add(in.getShort()).add(in.getShort()).add(in.getShort());
      region.add(u8());
      excitatory.add(u8());
    }
    ArrayNode synapses = layout.putArray("synapses");
    for (int i = 0; i < regions; i++) {
      int count = u16();
      ArrayNode pre = JSON.arrayNode();
      ArrayNode post = JSON.arrayNode();
      for (int synapse = 0; synapse < count; synapse++) {
        pre.add(u16());
        post.add(u16());
      }
      synapses.addObject().<ObjectNode>set("pre", pre).set("post", post);
    }
    return layout;
  }

  private ObjectNode impulse() {
    ObjectNode impulse = JSON.objectNode().put("kind", "impulse");
    impulse.put("id", u32()).put("frame", u32()).put("number", u32());
    impulse.put("synapse", SYNAPSES[u8()]);
    int flags = u8();
    impulse.put("connected", (flags & 1) != 0).put("held", (flags & 2) != 0);
    impulse.put("spikes", (flags & 4) != 0);
    int marks = u8();
    in.position(in.position() + 1);
    int samples = u16();
    int channels = u16();
    require(u32() == 0, "zero");
    ObjectNode conditions = impulse.putObject("conditions");
    for (String name : CONDITIONS) {
      conditions.put(name, in.getFloat());
    }
    ArrayNode stages = impulse.putArray("marks");
    for (int mark = 0; mark < marks; mark++) {
      int stage = u8();
      in.position(in.position() + 3);
      stages.addObject().put("stage", STAGES[stage]).put("timeUs", u32());
    }
    impulse.set("timeUs", numbers(samples, () -> JSON.numberNode(u32())));
    ArrayNode values = impulse.putArray("channels");
    for (int channel = 0; channel < channels; channel++) {
      values.add(numbers(samples, () -> JSON.numberNode(in.getFloat())));
    }
    return impulse;
  }

  private ObjectNode wiring() {
    ObjectNode wiring = JSON.objectNode().put("kind", "wiring").put("id", u32());
    wiring.put("laidOut", u32()).put("maxDensity", in.getFloat()).put("region", u8());
    int blocks = u8();
    require(u16() == 0, "zero");
    ArrayNode all = wiring.putArray("blocks");
    for (int i = 0; i < blocks; i++) {
      int flags = u8();
      in.position(in.position() + 3);
      ObjectNode block = all.addObject();
      block.put("fromPyramidal", (flags & 1) != 0).put("ontoPyramidal", (flags & 2) != 0);
      int firstPre = u16();
      int pres = u16();
      int firstPost = u16();
      int posts = u16();
      long synapses = u32();
      byte[] bits = new byte[(pres * posts + 7) / 8];
      in.get(bits);
      ArrayNode pre = block.putArray("pre");
      ArrayNode post = block.putArray("post");
      for (int bit = 0; bit < pres * posts; bit++) {
        if ((bits[bit / 8] >> bit % 8 & 1) != 0) {
          pre.add(firstPre + bit / posts);
          post.add(firstPost + bit % posts);
        }
      }
      require(pre.size() == synapses, "number of synapses");
      block.set("rank", u16s((flags & 4) != 0 ? (int) synapses : 0));
    }
    return wiring;
  }

  private ObjectNode neuron() {
    ObjectNode neuron = JSON.objectNode().put("kind", "neuron").put("id", u32());
    neuron.put("frame", u32()).put("neuron", u16()).put("dead", u8() != 0);
    int links = u8();
    neuron.put("voltageMv", in.getFloat());
    int moments = u16();
    int samples = u16();
    ArrayNode all = neuron.putArray("links");
    for (int i = 0; i < links; i++) {
      int flags = u8();
      ObjectNode link = all.addObject().put("incoming", (flags & 1) != 0);
      link.put("otherPyramidal", (flags & 2) != 0).put("region", u8());
      require(u16() == 0, "zero");
      link.put("living", u16()).put("laidOut", u16());
      link.put("ampaNs", in.getFloat()).put("nmdaNs", in.getFloat()).put("gabaNs", in.getFloat());
    }
    ArrayNode told = neuron.putArray("moments");
    for (int i = 0; i < moments; i++) {
      ObjectNode moment = told.addObject().put("frame", u32());
      long spikes = in.getLong();
      ArrayNode spikesMs = moment.putArray("spikesMs");
      for (int ms = 0; ms < samples; ms++) {
        if ((spikes >> ms & 1) != 0) {
          spikesMs.add(ms);
        }
      }
      moment.set("voltageMv", numbers(samples, () -> JSON.numberNode(in.getShort() / 100.0)));
    }
    return neuron;
  }

  private ArrayNode u16s(int count) {
    return numbers(count, () -> JSON.numberNode(u16()));
  }

  private static ArrayNode numbers(int count, Supplier<JsonNode> next) {
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < count; i++) {
      array.add(next.get());
    }
    return array;
  }

  private int u8() {
    return in.get() & 0xFF;
  }

  private int u16() {
    return in.getShort() & 0xFFFF;
  }

  private long u32() {
    return in.getInt() & 0xFFFF_FFFFL;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("broken message: " + what);
    }
  }
}
