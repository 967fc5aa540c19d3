package org.synaptarium.relay;

/** Where pages of other servers arrive. On the relay's event loop. */
public interface Inn {

  /** A page of another server, in whatever class here. */
  interface Guest {
    void hear(String text);

    /** Its line takes data again. */
    void onDrained();

    /** Its line is gone; told once. */
    void gone();

    /** Is asked once a second. */
    void chores(long nowNanos);
  }

  /** Takes a page in, or turns it away by its line; it says so there. */
  Guest arrive(FarEnd line, String entrance);
}
