package org.synaptarium.classroom;

/** Something that a host asked the class. Owned by {@link Activities}. */
sealed interface Activity permits Poll, Prediction {

  /** Returns its number within the class, from 1. */
  int number();

  /** Ends answering and shows what came out. */
  void reveal();

  boolean revealed();
}
