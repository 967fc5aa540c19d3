package org.synaptarium.engine;

/** Gives a brain's variables the values that they had once. */
interface StateReader extends StateVisitor {

  /**
   * Makes sure that nothing is left over.
   *
   * @throws IllegalArgumentException when what is read holds more than the brain
   */
  void requireAllRead();
}
