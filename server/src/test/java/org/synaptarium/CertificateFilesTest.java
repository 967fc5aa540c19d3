package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.gateway.Certificate;
import org.synaptarium.gateway.CertificateUnusable;

/** What is said about certificates and keys that can't be used. */
class CertificateFilesTest {
  @TempDir private static Path folder;
  private static TestCertificate good;
  private static TestCertificate other;

  @BeforeAll
  static void make() {
    good = TestCertificate.make(folder, "good");
    other = TestCertificate.make(folder, "other");
  }

  @Test
  void aPairThatBelongsTogetherIsTaken() throws CertificateUnusable {
    new Certificate(good.chain(), good.key()).check();
  }

  @Test
  void filesThatAreNotThereOrAreSomethingElseAreNamed() throws IOException {
    Path missing = folder.resolve("missing.pem");
    assertThat(said(missing, good.key())).contains("--tls-cert: there is no file " + missing);
    assertThat(said(good.chain(), missing)).contains("--tls-key: there is no file " + missing);
    assertThat(said(good.key(), good.key())).contains("holds no certificate; allowed: X.509");
    assertThat(said(good.chain(), good.chain())).contains("holds no private key; allowed:");
    assertThat(said(folder, good.key())).contains("--tls-cert: " + folder + " can't be read");
    Path large = Files.write(folder.resolve("large"), new byte[300 * 1024]);
    assertThat(said(large, good.key())).contains("is larger than 256 KiB");
    Path noise = Files.write(folder.resolve("noise"), new byte[] {1, 2, 3, 0, -1});
    assertThat(said(noise, good.key())).contains("holds no certificate");
  }

  @Test
  void aKeyToAnotherCertificateIsSaidSo() {
    assertThat(said(good.chain(), other.key()))
        .contains("--tls-key: " + other.key() + " is not the key to the first certificate in");
  }

  @Test
  void keysOfOtherFormsComeWithWhatToDo() throws IOException {
    assertThat(said(good.chain(), key("EC PRIVATE KEY", new byte[40])))
        .contains("holds a key of an older form; allowed: what openssl pkcs8 -topk8");
    assertThat(said(good.chain(), key("ENCRYPTED PRIVATE KEY", new byte[40])))
        .contains("is locked by a password; allowed: what openssl pkey");
    assertThat(said(good.chain(), key("PRIVATE KEY", new byte[40])))
        .contains("holds a key that can't be read; allowed: an RSA or EC key");
  }

  private static Path key(String what, byte[] bytes) throws IOException {
    return Files.writeString(folder.resolve("key"), TestCertificate.pem(what, bytes));
  }

  private static String said(Path chain, Path key) {
    var thrown =
        catchThrowableOfType(CertificateUnusable.class, () -> new Certificate(chain, key).check());
    assertThat(thrown).isNotNull();
    return thrown.sentence();
  }
}
