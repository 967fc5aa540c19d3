package org.synaptarium.fuzz;

import java.util.random.RandomGenerator;

/** Something that reads what strangers send, and a generator that knows what it expects. */
interface Target extends AutoCloseable {

  /** Returns an input that is well-formed to a degree. */
  byte[] input(RandomGenerator random);

  /** Lets the reader read; whatever it throws is a fault. */
  Outcome feed(byte[] input);

  @Override
  default void close() {}
}
