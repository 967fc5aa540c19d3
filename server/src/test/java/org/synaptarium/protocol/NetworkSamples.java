package org.synaptarium.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synaptarium.engine.Links;
import org.synaptarium.engine.Region;
import org.synaptarium.frame.NeuronTrace;
import org.synaptarium.frame.WiringImage;

/** The messages about a region's network that the golden files hold. */
final class NetworkSamples {
  private NetworkSamples() {}

  static Map<String, ClientMessage> client() {
    Map<String, ClientMessage> messages = new LinkedHashMap<>();
    messages.put("wiring", new ClientMessage.Wiring(3, Region.DLPFC));
    messages.put("neuron", new ClientMessage.Neuron(4_294_967_295L, 3_999, 0));
    messages.put("neuronSince", new ClientMessage.Neuron(0, 0, 4_294_967_295L));
    return messages;
  }

  static Map<String, String> bad() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("wiringOfNothing", "{\"kind\":\"wiring\",\"id\":1}");
    texts.put("wiringOfUnknownRegion", "{\"kind\":\"wiring\",\"id\":1,\"region\":\"V1\"}");
    texts.put("neuronBeyondAll", "{\"kind\":\"neuron\",\"id\":1,\"neuron\":4000}");
    texts.put("neuronWithMore", "{\"kind\":\"neuron\",\"id\":1,\"neuron\":0,\"dose\":1}");
    return texts;
  }

  static Map<String, byte[]> binary() {
    Map<String, byte[]> messages = new LinkedHashMap<>();
    var ranked =
        new WiringImage.Block(
            true,
            true,
            0,
            3,
            0,
            3,
            3,
            new byte[] {(byte) 0b1010_0010, 0},
            new char[] {0, 43_690, 65_535});
    var plain =
        new WiringImage.Block(false, true, 3, 1, 0, 3, 2, new byte[] {0b0000_0101}, new char[0]);
    messages.put(
        "wiring",
        WiringEncoder.encode(7, new WiringImage(Region.HIP, 70_000, List.of(ranked, plain))));
    messages.put("neuron", NeuronEncoder.encode(9, neuron()));
    messages.put(
        "deadNeuron",
        NeuronEncoder.encode(10, new NeuronTrace(0, 0, true, -70, List.of(), List.of())));
    return messages;
  }

  private static NeuronTrace neuron() {
    float[] voltage = new float[50];
    for (int ms = 0; ms < voltage.length; ms++) {
      voltage[ms] = -70 + 0.25f * ms;
    }
    Links inputs = new Links(true, Region.DMN, true, new char[0], Region.PFC, 80, 0.75f, 0.125f, 0);
    Links outputs = new Links(false, Region.PFC, false, new char[0], Region.PFC, 2, 0, 0, 1.25f);
    return new NeuronTrace(
        4_000_000_001L,
        3_999,
        false,
        -62.5f,
        List.of(new NeuronTrace.Link(inputs, 55), new NeuronTrace.Link(outputs, 2)),
        List.of(new NeuronTrace.Moment(4_000_000_000L, 1L << 49 | 1, voltage)));
  }
}
