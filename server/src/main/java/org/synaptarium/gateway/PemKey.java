package org.synaptarium.gateway;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a private key from a PEM file, or says what to do about the file. */
final class PemKey {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ((?:[A-Z]+ )?PRIVATE KEY)-----([^-]*)-----END");

  /** What browsers accept in a server's certificate. */
  private static final List<String> ALGORITHMS = List.of("RSA", "EC");

  private final String option;
  private final Path file;

  PemKey(String option, Path file) {
    this.option = option;
    this.file = file;
  }

  PrivateKey read(byte[] bytes) throws CertificateUnusable {
    Matcher block = BLOCK.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (!block.find()) {
      throw wrong("holds no private key", "a PEM file that begins with BEGIN PRIVATE KEY");
    }
    String body = block.group(2);
    return switch (block.group(1)) {
      case "PRIVATE KEY" -> decode(body);
      case "ENCRYPTED PRIVATE KEY" -> throw locked();
      default -> {
        if (body.contains("ENCRYPTED")) {
          throw locked();
        }
        throw wrong("holds a key of an older form", "what openssl pkcs8 -topk8 -nocrypt makes");
      }
    };
  }

  private PrivateKey decode(String body) throws CertificateUnusable {
    byte[] der;
    try {
      der = Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException notBase64) {
      throw damaged();
    }
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
      } catch (InvalidKeySpecException another) {
        // Perhaps it is of the next kind.
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    throw damaged();
  }

  private CertificateUnusable damaged() {
    return wrong("holds a key that can't be read", "an RSA or EC key in PKCS #8 form");
  }

  private CertificateUnusable locked() {
    return wrong("is locked by a password", "what openssl pkey -in OLD -out NEW makes");
  }

  private CertificateUnusable wrong(String what, String allowed) {
    return new CertificateUnusable(option + ": " + file + " " + what + "; allowed: " + allowed);
  }
}
