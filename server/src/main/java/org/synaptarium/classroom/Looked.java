package org.synaptarium.classroom;

import org.synaptarium.frame.NeuronTrace;
import org.synaptarium.frame.WiringImage;

/** What became of a wish to look at a region's wiring, or at one of its neurons. */
public sealed interface Looked {

  /** Who is connected to whom. */
  record Wired(WiringImage wiring) implements Looked {}

  /** One neuron. */
  record Cell(NeuronTrace neuron) implements Looked {}

  /** There is no such region or neuron. */
  record Refused(Refusal reason) implements Looked {}
}
