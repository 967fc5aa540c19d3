package org.synaptarium;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;

/** A certificate for this machine that nobody vouches for, as PEM files. */
record TestCertificate(Path chain, Path key, Certificate certificate) {
  private static final String PASSWORD = "only-for-a-test";
  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  /** Makes one with an elliptic key and lays it into a folder, over what lies there. */
  static TestCertificate make(Path folder, String name) {
    try {
      Path store = folder.resolve(name + ".p12");
      Files.deleteIfExists(store);
      keytool(store, name);
      KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
      Certificate certificate = keys.getCertificate(name);
      byte[] secret = keys.getKey(name, PASSWORD.toCharArray()).getEncoded();
      return new TestCertificate(
          Files.writeString(
              folder.resolve(name + ".crt"), pem("CERTIFICATE", certificate.getEncoded())),
          Files.writeString(folder.resolve(name + ".key"), pem("PRIVATE KEY", secret)),
          certificate);
    } catch (IOException | GeneralSecurityException failure) {
      throw new AssertionError(failure);
    }
  }

  private static void keytool(Path store, String name) throws IOException {
    String program =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "keytool";
    List<String> command =
        List.of(
            program,
            "-genkeypair",
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass",
            PASSWORD,
            "-alias",
            name,
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + name,
            "-ext",
            "SAN=dns:localhost,ip:127.0.0.1");
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(said);
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  static String pem(String what, byte[] bytes) {
    return "-----BEGIN "
        + what
        + "-----\n"
        + LINES.encodeToString(bytes)
        + "\n-----END "
        + what
        + "-----\n";
  }
}
