package org.synaptarium.cluster;

/**
 * How the durable store behind the members' memory keeps up.
 *
 * @param present whether there is one
 * @param reachable whether the last write or probe of it succeeded
 * @param behind acknowledged entries of this member's classes that it doesn't hold yet
 * @param bound so many a class may be behind; then nothing more is acknowledged
 */
public record StoreState(boolean present, boolean reachable, long behind, long bound) {

  /** The state of a store that every write waits for. */
  static final StoreState ALWAYS_THERE = new StoreState(true, true, 0, 0);

  /** Tells whether all that was acknowledged outlives the members. */
  public boolean isUpToDate() {
    return present && reachable && behind == 0;
  }
}
