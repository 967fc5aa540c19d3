package org.synaptarium.gateway;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes nicknames that nobody minds: something of a brain or a sky, and a number. */
final class NicknameMint {
  private static final List<String> FIRST =
      List.of(
          "Agile",
          "Amber",
          "Bright",
          "Brisk",
          "Calm",
          "Clever",
          "Cosmic",
          "Curious",
          "Dreamy",
          "Electric",
          "Gentle",
          "Glowing",
          "Golden",
          "Humble",
          "Jolly",
          "Keen",
          "Lively",
          "Lucid",
          "Lunar",
          "Merry",
          "Mellow",
          "Nimble",
          "Patient",
          "Plastic",
          "Polar",
          "Quick",
          "Quiet",
          "Radiant",
          "Rapid",
          "Silver",
          "Sparkling",
          "Starry",
          "Steady",
          "Sunny",
          "Swift",
          "Tidy",
          "Tonic",
          "Vivid",
          "Wakeful",
          "Wandering",
          "Warm",
          "Witty");
  private static final List<String> SECOND =
      List.of(
          "Axon",
          "Comet",
          "Cortex",
          "Crater",
          "Dendrite",
          "Eclipse",
          "Galaxy",
          "Ganglion",
          "Glia",
          "Halo",
          "Impulse",
          "Insula",
          "Ion",
          "Jupiter",
          "Lobe",
          "Mars",
          "Meteor",
          "Moon",
          "Myelin",
          "Nebula",
          "Neptune",
          "Neuron",
          "Nova",
          "Nucleus",
          "Orbit",
          "Planet",
          "Pulsar",
          "Quasar",
          "Ripple",
          "Saturn",
          "Signal",
          "Soma",
          "Spark",
          "Spine",
          "Star",
          "Sulcus",
          "Synapse",
          "Telescope",
          "Thalamus",
          "Titan",
          "Venus",
          "Vesicle");
  private static final int NUMBERS = 90;
  private static final int FIRST_NUMBER = 10;

  private final RandomGenerator random;

  NicknameMint(RandomGenerator random) {
    this.random = random;
  }

  String next() {
    return pick(FIRST) + " " + pick(SECOND) + " " + (FIRST_NUMBER + random.nextInt(NUMBERS));
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
