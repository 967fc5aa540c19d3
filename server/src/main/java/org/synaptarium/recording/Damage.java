package org.synaptarium.recording;

import org.synaptarium.command.Printable;

/** Thrown within readers of recordings; the message is a sentence, and never leaves as a throw. */
final class Damage extends RuntimeException {
  Damage(String sentence) {
    super(Printable.of(sentence));
  }
}
