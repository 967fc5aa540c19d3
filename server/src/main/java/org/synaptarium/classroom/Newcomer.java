package org.synaptarium.classroom;

import org.synaptarium.command.Nickname;
import org.synaptarium.command.RealName;

/**
 * Somebody at the door of a class.
 *
 * @param wish the nickname that they would like
 * @param realName for the host's eyes only; often nothing
 * @param device what their browser calls itself, so that a ban outlives another name; may be empty
 */
public record Newcomer(Nickname wish, RealName realName, String device) {

  /** Somebody of whom only the nickname is known. */
  public static Newcomer named(Nickname wish) {
    return new Newcomer(wish, RealName.NONE, "");
  }

  /** Tells whether there is anything that only the host may know. */
  boolean hasSecrets() {
    return !realName.text().isEmpty() || !device.isEmpty();
  }

  /** Returns the hash of the device's own name; empty when it has none. */
  String deviceHash() {
    return device.isEmpty() ? "" : Tokens.hash(device);
  }
}
