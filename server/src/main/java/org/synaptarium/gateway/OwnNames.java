package org.synaptarium.gateway;

import io.netty.util.NetUtil;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that this server goes by, so that it can tell its own pages from others'.
 *
 * <p>A page of another site can have its own name lead to this machine (DNS rebinding), and its
 * browser then takes the two for one. But it can do so only with a name that it owns in the public
 * DNS. So addresses, names without a dot and endings that nobody can own are always right; any
 * other name must be one that the operator has told.
 */
final class OwnNames {
  /* RFC 6761, 6762, 8375; "internal" is reserved by ICANN; "lan" is what home routers give out and was never delegated. */
  private static final Pattern PRIVATE_NAME =
      Pattern.compile("[a-z0-9_-]+|[a-z0-9._-]+\\.(localhost|local|home\\.arpa|internal|lan)");

  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(:[0-9]{1,5})?");

  private final Links links;
  private final Servers servers;
  private final Set<String> told;

  OwnNames(Links links, Servers servers, Set<String> hostNames) {
    this.links = links;
    this.servers = servers;
    this.told =
        hostNames.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Tells whether a browser that names this host means this server. */
  boolean isOwnHost(@Nullable String authority) {
    if (authority == null) {
      return true; // Only programs name none: what they ask they could ask anyway.
    }
    var matcher = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return false;
    }
    String host = matcher.group(1);
    return isAddress(host)
        || PRIVATE_NAME.matcher(host).matches()
        || told.contains(host)
        || links.publicAuthority().map(OwnNames::hostOf).filter(host::equals).isPresent()
        || servers.hosts().contains(host);
  }

  /**
   * Tells whether a page of this origin is this server's or its cluster's. Programs name none: they
   * hold no visitor's secrets that could be abused.
   */
  boolean isOwnOrigin(@Nullable String origin, @Nullable String host) {
    if (origin == null) {
      return true;
    }
    Optional<String> authority = authorityOf(origin);
    return authority.isPresent()
        && (authority.get().equalsIgnoreCase(String.valueOf(host))
            || links.publicAuthority().filter(authority.get()::equalsIgnoreCase).isPresent()
            || servers.has(authority.get()));
  }

  private static boolean isAddress(String host) {
    return host.startsWith("[") || NetUtil.isValidIpV4Address(host);
  }

  static String hostOf(String authority) {
    return authority.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", "");
  }

  private static Optional<String> authorityOf(String origin) {
    try {
      URI uri = URI.create(origin);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.equals("http") || scheme.equals("https")
          ? Optional.ofNullable(uri.getAuthority())
          : Optional.empty();
    } catch (IllegalArgumentException notAnOrigin) {
      return Optional.empty();
    }
  }
}
