package org.synaptarium.recording;

/** Thrown within readers of recordings; the message is a sentence, and never leaves as a throw. */
final class Damage extends RuntimeException {
  Damage(String sentence) {
    super(sentence);
  }
}
