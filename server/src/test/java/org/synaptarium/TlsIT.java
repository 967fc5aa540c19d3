package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.gateway.FrontRules;

/** A server with a certificate of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsIT {
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final long PATIENCE_S = 20;

  private final Path folder;
  private final TestCertificate first;
  private final TestServer server;

  TlsIT(@TempDir Path folder) {
    this.folder = folder;
    this.first = TestCertificate.make(folder, "first");
    var certificate =
        new org.synaptarium.gateway.Certificate(first.chain(), first.key(), LOOK_EVERY);
    var rules = new FrontRules(Set.of(), Optional.of(certificate), 100, 100);
    this.server = new TestServer(folder.resolve("data"), rules);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void filesComeByHttp2AndBrowsersAreToldToStayWithTls() {
    HttpResponse<String> page = get(clientTrusting(first.certificate()), "localhost", "/join");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
        .startsWith("max-age=");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("wss://localhost:" + server.port())
        .doesNotContain(" ws://");
  }

  @Test
  void linksAreSecureAndSoIsAPagesSocket() {
    HttpClient client = clientTrusting(first.certificate());
    String opened =
        send(
                client,
                request("127.0.0.1", "/api/classes")
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build())
            .body();
    assertThat(TestPage.parse(opened).path("hostUrl").asText()).startsWith("https://127.0.0.1:");
    assertThat(TestPage.parse(opened).path("joinUrl").asText()).startsWith("https://");
    var heard = new CompletableFuture<String>();
    WebSocket socket =
        client
            .newWebSocketBuilder()
            .header("Origin", "https://127.0.0.1:" + server.port())
            .buildAsync(
                URI.create("wss://127.0.0.1:" + server.port() + "/ws"), new FirstText(heard))
            .join();
    socket.sendText("{\"kind\":\"hello\",\"protocol\":1,\"client\":\"test\"}", true).join();
    assertThat(heard.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join()).contains("\"hello\"");
    socket.abort();
  }

  @Test
  void whoSpeaksInTheClearGetsNothing() {
    assertThat(RawRequest.send(server.port(), "GET / HTTP/1.1", "Host: localhost"))
        .doesNotContain("HTTP/", "html");
  }

  @Test
  void aRenewedCertificateIsShownWithoutARestartAndABrokenOneIsNot() throws IOException {
    TestServer renewing = null;
    try {
      TestCertificate old = TestCertificate.make(folder, "old");
      var certificate = new org.synaptarium.gateway.Certificate(old.chain(), old.key(), LOOK_EVERY);
      var rules = new FrontRules(Set.of(), Optional.of(certificate), 100, 100);
      renewing = new TestServer(folder.resolve("renewing"), rules);
      int port = renewing.port();
      TestCertificate renewed = TestCertificate.make(folder, "renewed");
      assertThat(shows(port, renewed.certificate())).isFalse();
      Files.writeString(old.chain(), "half a file");
      assertThat(shows(port, old.certificate())).isTrue();
      Files.copy(renewed.chain(), old.chain(), StandardCopyOption.REPLACE_EXISTING);
      Files.copy(renewed.key(), old.key(), StandardCopyOption.REPLACE_EXISTING);
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
      while (!shows(port, renewed.certificate())) {
        assertThat(System.nanoTime()).as("the new certificate is shown").isLessThan(deadline);
      }
      HttpClient client = clientTrusting(renewed.certificate());
      var uri = URI.create("https://localhost:" + port + "/");
      assertThat(send(client, HttpRequest.newBuilder(uri).build()).version())
          .isEqualTo(HttpClient.Version.HTTP_2);
    } finally {
      if (renewing != null) {
        renewing.close();
      }
    }
  }

  private static boolean shows(int port, Certificate certificate) {
    var uri = URI.create("https://localhost:" + port + "/api/health/live");
    try (HttpClient client = clientTrusting(certificate)) {
      return client
              .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (javax.net.ssl.SSLException another) {
      return false;
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private HttpResponse<String> get(HttpClient client, String host, String path) {
    return send(client, request(host, path).build());
  }

  private HttpRequest.Builder request(String host, String path) {
    return HttpRequest.newBuilder(URI.create("https://" + host + ":" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private static HttpClient clientTrusting(Certificate certificate) {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("it", certificate);
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), new SecureRandom());
      return HttpClient.newBuilder().sslContext(context).build();
    } catch (GeneralSecurityException | IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private record FirstText(CompletableFuture<String> heard) implements WebSocket.Listener {
    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      heard.complete(data.toString());
      from.request(1);
      return null;
    }
  }
}
