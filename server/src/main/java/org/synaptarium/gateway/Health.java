package org.synaptarium.gateway;

import java.util.List;

/**
 * Whether classes can run here, and why not.
 *
 * @param status {@code ready}, {@code starting}, {@code draining} or {@code notReady}
 * @param troubles a sentence for each reason not to be ready
 * @param members servers of the cluster that are there, this one among them
 * @param clusterSize servers when all are there
 * @param majority whether so many see each other that classes may run
 * @param backedUp whether this server's share of the live state lies on another one too
 * @param store how the durable store keeps up
 * @param lessons lessons that were read
 * @param classes classes that run here
 */
public record Health(
    String status,
    List<String> troubles,
    int members,
    int clusterSize,
    boolean majority,
    boolean backedUp,
    Store store,
    int lessons,
    int classes) {

  /**
   * The durable store, as far as this server knows.
   *
   * @param behind acknowledged entries that it doesn't hold yet
   * @param bound how many may be missing before nothing more is acknowledged; 0 when none may
   */
  public record Store(boolean present, boolean reachable, long behind, long bound) {}

  static final String READY = "ready";

  public Health {
    troubles = List.copyOf(troubles);
  }

  boolean isReady() {
    return status.equals(READY);
  }
}
