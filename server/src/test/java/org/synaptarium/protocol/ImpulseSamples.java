package org.synaptarium.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.synaptarium.classroom.ImpulseWish;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.impulse.ImpulseChannel;
import org.synaptarium.engine.impulse.ImpulseConditions;
import org.synaptarium.engine.impulse.ImpulseMark;
import org.synaptarium.engine.impulse.ImpulseTrace;
import org.synaptarium.engine.impulse.SynapseKind;

/** The messages about impulses that the golden files hold. */
final class ImpulseSamples {
  private ImpulseSamples() {}

  static Map<String, ClientMessage> client() {
    Map<String, ClientMessage> messages = new LinkedHashMap<>();
    messages.put(
        "impulse",
        new ClientMessage.Impulse(
            4_294_967_295L,
            new ImpulseWish(
                Region.HIP,
                SynapseKind.INTERNEURON,
                OptionalInt.of(1199),
                1_000_000,
                OptionalDouble.of(-62.5),
                true)));
    messages.put(
        "typicalImpulse",
        new ClientMessage.Impulse(
            0,
            new ImpulseWish(
                Region.PFC,
                SynapseKind.PYRAMIDAL,
                OptionalInt.empty(),
                0,
                OptionalDouble.empty(),
                false)));
    return messages;
  }

  static Map<String, String> bad() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("impulseOfNothing", impulse("{}"));
    texts.put("impulseOfUnknownSynapse", impulse("'region':'pfc','synapse':'gap'"));
    texts.put("impulseOfUnknownRegion", impulse("'region':'PFC','synapse':'pyramidal'"));
    String pfc = "'region':'pfc','synapse':'pyramidal',";
    texts.put("impulseHeldTooHigh", impulse(pfc + "'heldMv':61"));
    texts.put("impulseHeldAtInfinity", impulse(pfc + "'heldMv':1e999"));
    texts.put("impulseHeldByWord", impulse(pfc + "'heldMv':'high'"));
    texts.put("impulseBeforeTheFirst", impulse(pfc + "'number':-1"));
    texts.put("impulseOfPerhapsRest", impulse(pfc + "'atRest':'perhaps'"));
    texts.put("impulseWithMore", impulse(pfc + "'dose':1"));
    return texts;
  }

  private static String impulse(String fields) {
    String rest = fields.equals("{}") ? "" : "," + fields.replace('\'', '"');
    return "{\"kind\":\"impulse\",\"id\":7" + rest + "}";
  }

  static byte[] impulse() {
    float[][] values = new float[ImpulseChannel.values().length][3];
    for (int channel = 0; channel < values.length; channel++) {
      for (int sample = 0; sample < 3; sample++) {
        values[channel][sample] = 0.25f * channel - 2 * sample;
      }
    }
    var conditions =
        new ImpulseConditions(
            SynapseKind.INTERNEURON,
            true,
            1.5,
            0.75,
            2.5,
            0.5,
            1.25,
            1,
            0.625,
            2,
            true,
            -62.5,
            true);
    var marks =
        List.of(
            new ImpulseMark(ImpulseMark.Stage.ACTION_POTENTIAL, 500),
            new ImpulseMark(ImpulseMark.Stage.CLEARED, 300_000));
    return ImpulseEncoder.encode(
        4_294_967_295L,
        4_000_000_001L,
        new ImpulseTrace(conditions, 1_000_000, new int[] {0, 20, 300_000}, values, marks));
  }
}
