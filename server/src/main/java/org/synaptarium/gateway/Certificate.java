package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

/**
 * What a server shows that it is who it says it is: a chain of certificates and the key to the
 * first one, as PEM files that somebody renews from time to time.
 *
 * @param chain the server's certificate first, then those that vouch for it
 * @param key PKCS #8, without a password
 * @param lookEvery how often it is looked whether they are new
 */
public record Certificate(Path chain, Path key, Duration lookEvery) {
  private static final String CHAIN_OPTION = "--tls-cert";
  private static final String KEY_OPTION = "--tls-key";

  /** More than any chain with its key; what is larger is another file. */
  private static final int MAX_FILE_BYTES = 256 * 1024;

  /** What is signed to see whether key and certificate belong together. */
  private static final byte[] SAMPLE = {1, 2, 3};

  public Certificate(Path chain, Path key) {
    this(chain, key, Duration.ofMillis(GatewayLimits.CERTIFICATE_LOOK_MS));
  }

  /** Reads both files; says what is wrong with them when they can't be used. */
  public void check() throws CertificateUnusable {
    read();
  }

  PemKeyCertOptions read() throws CertificateUnusable {
    byte[] chainBytes = bytesOf(CHAIN_OPTION, chain);
    X509Certificate first = firstOf(chainBytes);
    byte[] keyBytes = bytesOf(KEY_OPTION, key);
    PrivateKey secret = new PemKey(KEY_OPTION, key).read(keyBytes);
    requirePair(first, secret);
    return new PemKeyCertOptions()
        .addCertValue(Buffer.buffer(chainBytes))
        .addKeyValue(Buffer.buffer(keyBytes));
  }

  private static byte[] bytesOf(String option, Path file) throws CertificateUnusable {
    try {
      if (Files.size(file) > MAX_FILE_BYTES) {
        throw new CertificateUnusable(
            option + ": " + file + " is larger than " + MAX_FILE_BYTES / 1024 + " KiB");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new CertificateUnusable(option + ": there is no file " + file);
    } catch (AccessDeniedException denied) {
      throw new CertificateUnusable(option + ": " + file + " may not be read");
    } catch (IOException unreadable) {
      throw new CertificateUnusable(option + ": " + file + " can't be read");
    }
  }

  private X509Certificate firstOf(byte[] bytes) throws CertificateUnusable {
    try {
      var found =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes));
      return found.stream()
          .filter(X509Certificate.class::isInstance)
          .map(X509Certificate.class::cast)
          .findFirst()
          .orElseThrow(() -> new CertificateException("none"));
    } catch (CertificateException broken) {
      throw new CertificateUnusable(
          CHAIN_OPTION + ": " + chain + " holds no certificate; allowed: X.509 in PEM form");
    }
  }

  private void requirePair(X509Certificate first, PrivateKey secret) throws CertificateUnusable {
    String algorithm = secret.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    boolean pair;
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(secret);
      signature.update(SAMPLE);
      byte[] signed = signature.sign();
      signature.initVerify(first.getPublicKey());
      signature.update(SAMPLE);
      pair = signature.verify(signed);
    } catch (InvalidKeyException | java.security.SignatureException other) {
      pair = false;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    if (!pair) {
      throw new CertificateUnusable(
          KEY_OPTION + ": " + key + " is not the key to the first certificate in " + chain);
    }
  }

  /** Returns what changes when somebody renews the files. */
  List<Long> stamp() throws IOException {
    return List.of(
        Files.getLastModifiedTime(chain).toMillis(),
        Files.size(chain),
        Files.getLastModifiedTime(key).toMillis(),
        Files.size(key));
  }
}
