package org.synaptarium.gateway;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.HexFormat;

/** What counts as one address where limits go by address. */
final class Addresses {
  private static final int IPV6_BYTES = 16;

  /** Half an IPv6 address is what a household or a school gets; the rest a machine makes up. */
  private static final int NETWORK_BYTES = 8;

  private Addresses() {}

  /** Returns an IPv4 address as it is, and of an IPv6 address its network. */
  static String networkOf(SocketAddress address) {
    return networkOf(String.valueOf(address.hostAddress()));
  }

  static String networkOf(String hostAddress) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(hostAddress);
    return bytes == null || bytes.length != IPV6_BYTES
        ? hostAddress
        : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64";
  }
}
