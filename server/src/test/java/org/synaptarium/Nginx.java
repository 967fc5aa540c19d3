package org.synaptarium;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An nginx before several servers, as an ordinary process with everything in a folder of its own.
 */
final class Nginx implements AutoCloseable {
  private static final long PATIENCE_S = 30;
  private static final long POLL_MS = 20;

  private final Process process;
  private final int port;

  private Nginx(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns the program, if it is installed. */
  static Optional<Path> program() {
    return Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Nginx before(List<Integer> ports, Path folder) {
    int port = ServerProcess.freePort();
    Path file = folder.resolve("nginx.conf");
    try {
      Files.writeString(file, config(port, ports, folder));
      Process process =
          new ProcessBuilder(
                  program().orElseThrow().toString(),
                  "-p",
                  folder.toString(),
                  "-c",
                  file.toString(),
                  "-e",
                  folder.resolve("error.log").toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("out.log").toFile())
              .start();
      Nginx nginx = new Nginx(process, port);
      nginx.awaitReady(folder);
      return nginx;
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /*
   * Only an upgrade to a WebSocket is passed on: one to HTTP/2, which some programs offer, would be taken by the
   * server, and nginx wouldn't understand the answer.
   */
  private static String config(int port, List<Integer> ports, Path folder) {
    String servers =
        ports.stream()
            .map(server -> "server 127.0.0.1:" + server + " max_fails=1 fail_timeout=2s;")
            .collect(Collectors.joining("\n    "));
    return """
    daemon off;
    worker_processes 1;
    pid %1$s/nginx.pid;
    events { worker_connections 256; }
    http {
      access_log off;
      client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy;
      fastcgi_temp_path %1$s/fastcgi;
      uwsgi_temp_path %1$s/uwsgi;
      scgi_temp_path %1$s/scgi;
      upstream synaptarium { %2$s }
      map $http_upgrade $upgrade { default ''; websocket websocket; }
      map $http_upgrade $connection_upgrade { default close; websocket upgrade; }
      server {
        listen 127.0.0.1:%3$d;
        location / {
          proxy_pass http://synaptarium;
          proxy_http_version 1.1;
          proxy_set_header Host $http_host;
          proxy_set_header Upgrade $upgrade;
          proxy_set_header Connection $connection_upgrade;
          proxy_next_upstream error timeout http_503;
          proxy_connect_timeout 2s;
          proxy_read_timeout 120s;
          proxy_buffering off;
          client_max_body_size 16m;
        }
      }
    }
    """
        .formatted(folder, servers, port);
  }

  private void awaitReady(Path folder) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (true) {
      try (Socket probe = new Socket("127.0.0.1", port)) {
        if (probe.isConnected()) {
          return;
        }
      } catch (ConnectException notYet) {
        if (hasEnded() || System.nanoTime() > deadline) {
          throw new AssertionError(Files.readString(folder.resolve("out.log")), notYet);
        }
      }
    }
  }

  private boolean hasEnded() {
    try {
      return process.waitFor(POLL_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
