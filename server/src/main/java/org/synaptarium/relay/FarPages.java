package org.synaptarium.relay;

/** Where pages of other servers arrive. On the relay's event loop. */
public interface FarPages {

  /** A page of another server, in whatever class here. */
  interface FarPage {
    void hear(String text);

    /** Its line takes data again. */
    void onDrained();

    /** Its line is gone; told once. */
    void gone();

    /** Is asked once a second. */
    void chores(long nowNanos);
  }

  /** Takes a page in, or turns it away by its line; it says so there. */
  FarPage arrive(FarEnd line, String entrance);
}
