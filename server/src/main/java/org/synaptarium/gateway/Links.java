package org.synaptarium.gateway;

import io.vertx.core.net.HostAndPort;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that people type, scan and click.
 *
 * <p>Students can't reach the teacher's {@code localhost}: a link for them names the address of
 * this machine in its network, unless a public URL was configured.
 */
public final class Links {
  private static final Pattern SAFE_HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,255}");

  private final Optional<String> publicBase;
  private final String lanHost;
  private final int port;
  private final String scheme;

  public Links(Optional<URI> publicUrl, String bind, int port) {
    this(publicUrl, bind, port, false);
  }

  /** The same, of a server that may speak TLS itself. */
  public Links(Optional<URI> publicUrl, String bind, int port, boolean secure) {
    this.publicBase = publicUrl.map(url -> url.toString().replaceAll("/+$", ""));
    this.lanHost = isLoopback(bind) ? "localhost" : lanAddress().orElse("localhost");
    this.port = port;
    this.scheme = secure ? "https://" : "http://";
  }

  /** Returns the port that this server listens on. */
  public int port() {
    return port;
  }

  /** Returns where the teacher works, on this machine. */
  public String teacher() {
    return publicBase.orElse(scheme + "localhost:" + port) + "/";
  }

  /** Returns where students go, from other machines. */
  public String students() {
    return publicBase.orElse(scheme + lanHost + ":" + port) + "/join";
  }

  String join(@Nullable HostAndPort asked, String code) {
    return forOthers(asked) + "/join/" + code;
  }

  String screen(@Nullable HostAndPort asked, String code) {
    return forOthers(asked) + "/screen/" + code;
  }

  String host(@Nullable HostAndPort asked, String classId, String token) {
    String base = publicBase.orElseGet(() -> scheme + authority(asked));
    return base + "/host/" + classId + "#" + token;
  }

  Optional<String> publicAuthority() {
    return publicBase.map(base -> URI.create(base).getAuthority());
  }

  private String forOthers(@Nullable HostAndPort asked) {
    boolean fromOutside =
        asked != null && !isLoopback(asked.host()) && SAFE_HOST.matcher(asked.host()).matches();
    return publicBase.orElseGet(
        () -> scheme + (fromOutside ? authority(asked) : lanHost + ":" + port));
  }

  private String authority(@Nullable HostAndPort asked) {
    return asked == null || !SAFE_HOST.matcher(asked.host()).matches()
        ? "localhost:" + port
        : asked.toString();
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.startsWith("127.")
        || host.equals("::1")
        || host.equals("[::1]");
  }

  /* The first private IPv4 address of an interface that is up: what a school's access point hands out. */
  private static Optional<String> lanAddress() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(Links::isUsable)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
          .sorted((a, b) -> Boolean.compare(b.isSiteLocalAddress(), a.isSiteLocalAddress()))
          .map(InetAddress::getHostAddress)
          .findFirst();
    } catch (SocketException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isUsable(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback() && !network.isPointToPoint();
    } catch (SocketException unreadable) {
      return false;
    }
  }
}
