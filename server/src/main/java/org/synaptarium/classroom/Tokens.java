package org.synaptarium.classroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synaptarium.command.Treatment;

/**
 * Makes and checks what can't be guessed: class ids, codes, tokens, and the lots of trials.
 *
 * <p>A token reads {@code classId.personId.secret}. Only its SHA-256 is kept, so a stolen journal
 * lets nobody in.
 */
public final class Tokens {

  /** What a token says about itself; true only if its hash is the one that is kept. */
  record Claim(String classId, int personId) {}

  /* 192 random bits: guessing is hopeless, and the token stays short enough for a link. */
  private static final int SECRET_BYTES = 24;

  /* 128 random bits: the id stands in the host's link and must not be guessed either. */
  private static final int CLASS_ID_BYTES = 16;

  private static final int CODES = 1_000_000;

  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9_-]{1,40})\\.([0-9]{1,9})\\.[A-Za-z0-9_-]{32}");

  private final SecureRandom random = new SecureRandom();
  private final Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();

  /** Returns an id that nobody can guess, of a class or of a recording. */
  public String newClassId() {
    return text(CLASS_ID_BYTES);
  }

  /** Returns six digits; who asks makes sure that no live class has them. */
  String newCode() {
    return "%06d".formatted(random.nextInt(CODES));
  }

  /** Returns a token for a person of a class. */
  public String newToken(String classId, int personId) {
    return classId + "." + personId + "." + text(SECRET_BYTES);
  }

  /** Draws which team gets which arm; nobody can work it out beforehand. */
  List<Treatment> lots(List<Treatment> arms, int teams) {
    return Lots.draw(arms, teams, random);
  }

  private String text(int bytes) {
    byte[] secret = new byte[bytes];
    random.nextBytes(secret);
    return base64.encodeToString(secret);
  }

  /** Returns the class that a token says it is of. */
  public static Optional<String> classIdOf(String token) {
    return claimOf(token).map(Claim::classId);
  }

  static Optional<Claim> claimOf(String token) {
    Matcher matcher = FORM.matcher(token);
    return matcher.matches()
        ? Optional.of(new Claim(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Returns what is kept of a token. */
  public static String hash(String token) {
    return HexFormat.of().formatHex(sha256(token));
  }

  /** Tells whether a hash is that of the token, in a time that doesn't depend on the answer. */
  public static boolean matches(String token, String hash) {
    return MessageDigest.isEqual(
        hash(token).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
