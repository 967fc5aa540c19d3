package org.synaptarium.cluster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a member listens for the others: host name or address, and port. */
public record MemberAddress(String host, int port) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:]+]):(\\d{1,5})");
  private static final int MAX_PORT = 65_535;

  /** Reads {@code HOST:PORT}; nothing when it isn't that. */
  public static Optional<MemberAddress> read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int port = Integer.parseInt(parts.group(2));
    return port < 1 || port > MAX_PORT
        ? Optional.empty()
        : Optional.of(new MemberAddress(parts.group(1), port));
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
