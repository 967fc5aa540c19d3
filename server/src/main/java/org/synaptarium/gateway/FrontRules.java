package org.synaptarium.gateway;

import java.util.Optional;
import java.util.Set;

/**
 * Who may come to the front of a server, how many at once, and whether in private.
 *
 * @param hostNames further names under which browsers reach this server
 * @param certificate for TLS; plain HTTP without one
 * @param sockets pages that may have a socket open here at once
 * @param socketsPerAddress the same from one address
 * @param proxies who is believed to ask for others
 */
public record FrontRules(
    Set<String> hostNames,
    Optional<Certificate> certificate,
    int sockets,
    int socketsPerAddress,
    Proxies proxies) {

  public FrontRules {
    hostNames = Set.copyOf(hostNames);
    if (sockets < 1 || socketsPerAddress < 1) {
      throw new IllegalArgumentException("every limit is at least 1");
    }
  }

  /** Believes no proxy. */
  public FrontRules(
      Set<String> hostNames,
      Optional<Certificate> certificate,
      int sockets,
      int socketsPerAddress) {
    this(hostNames, certificate, sockets, socketsPerAddress, Proxies.none());
  }

  /** Returns those of a classroom server without options. */
  public static FrontRules standard() {
    return new FrontRules(
        Set.of(),
        Optional.empty(),
        GatewayLimits.MAX_SOCKETS,
        GatewayLimits.MAX_SOCKETS_PER_ADDRESS);
  }

  /** Connections that may be open at once: one for each socket, and some that ask for files. */
  int connections() {
    return sockets + GatewayLimits.CONNECTIONS_BESIDE_SOCKETS;
  }

  int connectionsPerAddress() {
    return socketsPerAddress + GatewayLimits.CONNECTIONS_BESIDE_SOCKETS;
  }
}
