package org.synaptarium.cluster;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a member of a cluster of several is started with.
 *
 * @param name only members with the same one find together
 * @param version only members of one version do: another one might compute other brains
 * @param self where this one listens for the others
 * @param meeting how the others are found
 * @param size how many members there are when all are there; a majority of it must see each other
 * @param publicUrl where browsers reach this one
 */
public record MemberSettings(
    String name,
    String version,
    MemberAddress self,
    Meeting meeting,
    int size,
    Optional<URI> publicUrl) {

  /** How members find each other. */
  public sealed interface Meeting {

    /** By a list of addresses, this one's own among them or not. */
    record ByAddress(List<MemberAddress> all) implements Meeting {
      public ByAddress {
        all = List.copyOf(all);
      }
    }

    /** By the name that a headless service of Kubernetes has in its DNS. */
    record ByKubernetes(String serviceDns) implements Meeting {}
  }

  /** Returns how many members must see each other for classes to run. */
  public int majority() {
    return size / 2 + 1;
  }
}
