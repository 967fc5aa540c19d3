package org.synaptarium;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.synaptarium.gateway.FrontRules;
import org.synaptarium.scenario.ScenarioLibrary;

/** A real server in the test's own process, and requests to it. */
final class TestServer implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Server server;
  private final int port;

  TestServer(Path data) {
    this(data, Path.of("..", "scenarios"));
  }

  TestServer(Path data, Path scenarios) {
    this(data, scenarios, FrontRules.standard());
  }

  /** A server that is stricter, or speaks TLS. */
  TestServer(Path data, FrontRules rules) {
    this(data, Path.of("..", "scenarios"), rules);
  }

  private TestServer(Path data, Path scenarios, FrontRules rules) {
    this.server =
        Server.start(
            new Server.Settings("127.0.0.1", 0, data, Optional.empty(), Optional.empty())
                .with(rules),
            () -> ScenarioLibrary.open(scenarios));
    this.port = URI.create(server.links().teacher()).getPort();
  }

  /** What {@code POST /api/classes} answers. */
  record OpenedClass(String classId, String code, String hostToken) {}

  int port() {
    return port;
  }

  OpenedClass openClass() {
    return openClass(port);
  }

  static OpenedClass openClass(int port) {
    JsonNode opened = TestPage.parse(post(port, "/api/classes", "{\"seed\":7}").body());
    return new OpenedClass(
        opened.path("classId").asText(),
        opened.path("code").asText(),
        opened.path("hostToken").asText());
  }

  HttpResponse<String> get(String path, String... headers) {
    return get(port, path, headers);
  }

  static HttpResponse<String> get(int port, String path, String... headers) {
    var request = HttpRequest.newBuilder(uri(port, path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  /** Returns a file that only the host may have. */
  byte[] bytes(String path, String hostToken) {
    var request = HttpRequest.newBuilder(uri(port, path));
    request.header("Authorization", "Bearer " + hostToken);
    try {
      var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + ": " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  HttpResponse<String> post(String path, String body) {
    return post(port, path, body);
  }

  static HttpResponse<String> post(int port, String path, String body) {
    return send(
        HttpRequest.newBuilder(uri(port, path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Asks for something that only a host may have. */
  HttpResponse<String> post(String path, String body, String hostToken) {
    return send(
        HttpRequest.newBuilder(uri(port, path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + hostToken)
            .build());
  }

  HttpResponse<String> post(String path, byte[] body) {
    return send(
        HttpRequest.newBuilder(uri(port, path))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  HttpResponse<String> delete(String path, String authorization) {
    return send(
        HttpRequest.newBuilder(uri(port, path))
            .DELETE()
            .header("Authorization", authorization)
            .build());
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
