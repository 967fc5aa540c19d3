package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The web client's files, read once at the start from the class path and kept in memory, packed for
 * slow networks.
 */
final class WebAssets {

  /** The page that is served where no file is: the client finds out by the address what to show. */
  static final String INDEX = "index.html";

  private static final String FOLDER = "web";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("map", "application/json"));

  /**
   * One file.
   *
   * @param packed gzip of the same; null when that saves nothing
   * @param etag strong validator, quoted
   * @param immutable whether its name changes with its content
   */
  record Asset(
      String type, Buffer plain, @Nullable Buffer packed, String etag, boolean immutable) {}

  private final Map<String, Asset> byPath = new TreeMap<>();

  private WebAssets() {}

  /** Reads the client that is on the class path; without one only the API is served. */
  static WebAssets load() {
    WebAssets assets = new WebAssets();
    URL index = WebAssets.class.getResource("/" + FOLDER + "/" + INDEX);
    if (index == null) {
      return assets;
    }
    try {
      URI uri = index.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          assets.readAll(jar.getPath("/" + FOLDER));
        }
      } else {
        assets.readAll(Path.of(uri).resolveSibling(""));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
    return assets;
  }

  Optional<Asset> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private void readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        byPath.put(path, read(path, Files.readAllBytes(file)));
      }
    }
  }

  private static Asset read(String path, byte[] bytes) throws IOException {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    byte[] packed = pack(bytes);
    return new Asset(
        type,
        Buffer.buffer(bytes),
        packed.length < bytes.length * 9 / 10 ? Buffer.buffer(packed) : null,
        "\"" + digest(bytes) + "\"",
        path.startsWith("assets/"));
  }

  private static byte[] pack(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream(bytes.length / 2 + 32);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
