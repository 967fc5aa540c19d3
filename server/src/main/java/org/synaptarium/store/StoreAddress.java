package org.synaptarium.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL is and who we are there.
 *
 * <p>The password is in none of its texts, so none can end up in a log.
 */
public final class StoreAddress {

  /** Names the user when the address doesn't. */
  public static final String USER_VARIABLE = "SYNAPTARIUM_STORE_USER";

  /** Holds the password when the address doesn't: other users of a machine see its commands. */
  public static final String PASSWORD_VARIABLE = "SYNAPTARIUM_STORE_PASSWORD";

  private static final String FORM = "jdbc:postgresql://USER:PASSWORD@HOST:PORT/DATABASE";

  /* The last @ ends who we are: a password may have one. Hosts may be several, with commas. */
  private static final Pattern PARTS =
      Pattern.compile(
          "jdbc:postgresql://(?:(?<who>[^/?]*)@)?(?<hosts>[^/?@]+)/(?<database>[^/?]+)"
              + "(?:\\?(?<options>.*))?");

  private final String url;
  private final String user;
  private final @Nullable String password;

  private StoreAddress(String url, String user, @Nullable String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /**
   * Reads an address.
   *
   * @param environment variables of the process
   * @throws StoreUnusable when it isn't one, in a sentence that doesn't repeat it
   */
  public static StoreAddress parse(String text, Map<String, String> environment) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new StoreUnusable("--store is not an address like " + FORM + ".");
    }
    String[] who = Optional.ofNullable(parts.group("who")).orElse("").split(":", 2);
    String user = who[0].isEmpty() ? null : decoded(who[0]);
    String password = who.length < 2 ? null : decoded(who[1]);
    List<String> kept = new ArrayList<>();
    for (String option : Optional.ofNullable(parts.group("options")).orElse("").split("&")) {
      if (option.startsWith("user=")) {
        user = decoded(option.substring("user=".length()));
      } else if (option.startsWith("password=")) {
        password = decoded(option.substring("password=".length()));
      } else if (!option.isEmpty()) {
        kept.add(option);
      }
    }
    user = user != null ? user : environment.get(USER_VARIABLE);
    if (user == null || user.isEmpty()) {
      throw new StoreUnusable(
          "--store names no user; write " + FORM + ", or set " + USER_VARIABLE + ".");
    }
    String url = "jdbc:postgresql://" + parts.group("hosts") + "/" + parts.group("database");
    return new StoreAddress(
        kept.isEmpty() ? url : url + "?" + String.join("&", kept),
        user,
        password != null ? password : environment.get(PASSWORD_VARIABLE));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new StoreUnusable(
          "--store has a % in its user or password that stands for nothing; write %25.");
    }
  }

  /** Returns the address without user and password. */
  String url() {
    return url;
  }

  /** Returns what the driver needs beside the address. */
  Properties credentials() {
    Properties credentials = new Properties();
    credentials.setProperty("user", user);
    if (password != null) {
      credentials.setProperty("password", password);
    }
    return credentials;
  }

  /** Returns host and database, fit for everybody's eyes. */
  @Override
  public String toString() {
    return url.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*", "");
  }
}
