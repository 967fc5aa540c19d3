package org.synaptarium.command;

/** Thrown when a command is made with a value outside its bounds; the message is for people. */
public final class OutOfRange extends IllegalArgumentException {
  private final String what;
  private final String allowed;

  OutOfRange(Range range, double value) {
    this(range.quantity() + " is " + Range.plain(value), range.allowed());
  }

  OutOfRange(String what, String allowed) {
    super(what + "; allowed: " + allowed);
    this.what = what;
    this.allowed = allowed;
  }

  /** Returns what was wrong. */
  public String what() {
    return what;
  }

  /** Returns what would have been allowed. */
  public String allowed() {
    return allowed;
  }
}
