package org.synaptarium.gateway;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synaptarium.cluster.Cluster;

/**
 * The servers that a page may turn to, by their public addresses; none when nobody told them.
 *
 * <p>Several servers behind one address are one here.
 */
final class Servers {
  private static final Pattern SAFE_AUTHORITY = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,260}");

  private final Cluster cluster;

  Servers(Cluster cluster) {
    this.cluster = cluster;
  }

  /** Returns the addresses, like {@code https://brain2.school.example}, without a path. */
  List<String> origins() {
    return cluster.members().stream()
        .map(Cluster.Member::publicUrl)
        .flatMap(Optional::stream)
        .filter(Servers::isSafe)
        .map(
            url ->
                url.getScheme().toLowerCase(Locale.ROOT)
                    + "://"
                    + url.getAuthority().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static boolean isSafe(URI url) {
    return url.getScheme() != null
        && url.getAuthority() != null
        && SAFE_AUTHORITY.matcher(url.getAuthority()).matches();
  }

  /** Returns their host names, without ports. */
  List<String> hosts() {
    return origins().stream()
        .map(origin -> OwnNames.hostOf(origin.substring(origin.indexOf("://") + 3)))
        .toList();
  }

  /** Tells whether pages of this authority are pages of the cluster. */
  boolean has(String authority) {
    return origins().stream()
        .anyMatch(origin -> origin.endsWith("://" + authority.toLowerCase(Locale.ROOT)));
  }

  /** Tells whether this server is about to go. */
  boolean isLeaving() {
    return cluster.draining();
  }
}
