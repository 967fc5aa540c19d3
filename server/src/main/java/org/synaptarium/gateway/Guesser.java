package org.synaptarium.gateway;

/** Somebody who names codes and tokens, and is heard as long as they aren't guessed. */
interface Guesser {

  /** Comes from another server, which counts. */
  Guesser COUNTED_ELSEWHERE =
      new Guesser() {
        @Override
        public boolean mayGuess() {
          return true;
        }

        @Override
        public void guessedWrong() {}
      };

  boolean mayGuess();

  void guessedWrong();
}
