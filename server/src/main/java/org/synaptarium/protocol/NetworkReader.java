package org.synaptarium.protocol;

import org.synaptarium.engine.Region;
import org.synaptarium.frame.DisplaySample;

/** Reads what a page wants to see of a region's network (P66). */
final class NetworkReader {
  private static final long MAX_ID = (1L << 32) - 1;

  private NetworkReader() {}

  static ClientMessage wiring(Fields fields) {
    fields.only("kind", "id", "region");
    long id = fields.integer("id", 0, MAX_ID);
    return new ClientMessage.Wiring(id, ImpulseReader.named(fields, "region", Region.values()));
  }

  static ClientMessage neuron(Fields fields) {
    fields.only("kind", "id", "neuron", "since");
    return new ClientMessage.Neuron(
        fields.integer("id", 0, MAX_ID),
        (int) fields.integer("neuron", 0, DisplaySample.MAX_NEURONS - 1L),
        fields.has("since") ? fields.integer("since", 0, MAX_ID) : 0);
  }
}
