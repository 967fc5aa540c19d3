package org.synaptarium.classroom;

/**
 * Somebody in a class.
 *
 * @param id number within the class, from 1; 0 is the host
 */
public record Person(int id, String nickname) {

  /** The one who opened the class. */
  public static final Person HOST = new Person(0, "Host");

  public boolean isHost() {
    return id == HOST.id();
  }
}
