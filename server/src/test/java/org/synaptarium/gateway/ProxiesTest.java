package org.synaptarium.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P64: whose word counts about who asks. */
class ProxiesTest {
  private static final Proxies TWO =
      Proxies.read(List.of("10.0.0.1", "192.168.7.0/24")).orElseThrow();

  private static String asker(Proxies proxies, String from, String... lines) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    List.of(lines).forEach(line -> headers.add("X-Forwarded-For", line));
    return proxies.networkOf(SocketAddress.inetSocketAddress(1234, from), headers);
  }

  @Test
  void p64_aTrustedProxySaysForWhomItAsks() {
    assertThat(asker(TWO, "10.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
    assertThat(asker(TWO, "192.168.7.77", "2001:db8:1:2:3::4"))
        .isEqualTo(Addresses.networkOf("2001:db8:1:2:9::"));
    assertThat(asker(TWO, "10.0.0.1", "203.0.113.9, 192.168.7.5"))
        .as("through two of them")
        .isEqualTo("203.0.113.9");
    assertThat(asker(TWO, "10.0.0.1", "203.0.113.9", "192.168.7.5"))
        .as("on two lines")
        .isEqualTo("203.0.113.9");
  }

  @Test
  void p64_whatOthersSayAboutThemselvesCountsForNothing() {
    assertThat(asker(TWO, "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    assertThat(asker(TWO, "10.0.0.1", "198.51.100.1, 203.0.113.9"))
        .as("what the asker put there before the proxy did")
        .isEqualTo("203.0.113.9");
    assertThat(asker(Proxies.none(), "10.0.0.1", "198.51.100.1")).isEqualTo("10.0.0.1");
    assertThat(asker(TWO, "10.0.0.1", "nobody", "")).isEqualTo("10.0.0.1");
    assertThat(asker(TWO, "10.0.0.1")).isEqualTo("10.0.0.1");
  }

  @Test
  void onlyAddressesAndNetworksCanBeTrusted() {
    for (String wrong : List.of("", "proxy.example", "10.0.0.0/33", "10.0.0.0/x", "::1/129")) {
      assertThat(Proxies.read(List.of("10.0.0.1", wrong))).as(wrong).isEmpty();
    }
    assertThat(Proxies.read(List.of("::1", "fd00::/8"))).isPresent();
  }
}
