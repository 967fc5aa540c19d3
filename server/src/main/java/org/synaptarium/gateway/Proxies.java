package org.synaptarium.gateway;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that are believed when they say for whom they ask; nobody else is.
 *
 * <p>Each proxy on a request's way adds whom it heard it from at the end of {@code
 * X-Forwarded-For}, behind whatever the asker has put there. So the list is read from its end, as
 * far as it was written by those who are trusted.
 */
public final class Proxies {
  private static final Proxies NONE = new Proxies(List.of());
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final int IPV4_BITS = 32;
  private static final int IPV6_BITS = 128;

  /* Only the address counts. */
  private static final int ANY_PORT = 0;

  private final List<IpSubnetFilterRule> networks;

  private Proxies(List<IpSubnetFilterRule> networks) {
    this.networks = List.copyOf(networks);
  }

  /** Believes nobody. */
  public static Proxies none() {
    return NONE;
  }

  /** Reads addresses like 10.0.0.1 and networks like 10.0.0.0/8; nothing when one is neither. */
  public static Optional<Proxies> read(List<String> texts) {
    List<IpSubnetFilterRule> networks = new ArrayList<>();
    for (String text : texts) {
      Optional<IpSubnetFilterRule> network = networkIn(text);
      if (network.isEmpty()) {
        return Optional.empty();
      }
      networks.add(network.get());
    }
    return Optional.of(new Proxies(networks));
  }

  private static Optional<IpSubnetFilterRule> networkIn(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    boolean isFour = NetUtil.isValidIpV4Address(address);
    if (!isFour && !NetUtil.isValidIpV6Address(address)) {
      return Optional.empty();
    }
    int most = isFour ? IPV4_BITS : IPV6_BITS;
    try {
      int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
      return bits < 0 || bits > most
          ? Optional.empty()
          : Optional.of(new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** Tells whether a connection comes from one of them. */
  boolean has(SocketAddress from) {
    return !networks.isEmpty() && isTrusted(from.hostAddress());
  }

  private boolean isTrusted(@Nullable String hostAddress) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(String.valueOf(hostAddress));
    if (bytes == null) {
      return false;
    }
    var address = new InetSocketAddress(String.valueOf(hostAddress), ANY_PORT);
    return networks.stream().anyMatch(network -> network.matches(address));
  }

  /** Returns what counts as the asker's address where limits go by address. */
  String networkOf(SocketAddress from, MultiMap headers) {
    String asker = String.valueOf(from.hostAddress());
    if (has(from)) {
      List<String> passed = passed(headers);
      for (int i = passed.size() - 1; i >= 0 && isTrusted(asker); i--) {
        String before = passed.get(i);
        if (NetUtil.createByteArrayFromIpAddressString(before) == null) {
          break;
        }
        asker = before;
      }
    }
    return Addresses.networkOf(asker);
  }

  private static List<String> passed(MultiMap headers) {
    return headers.getAll(FORWARDED_FOR).stream()
        .flatMap(line -> List.of(line.split(",", -1)).stream())
        .map(String::strip)
        .toList();
  }
}
