package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers requests for the pages and their files. */
final class PageServer {
  private static final Pattern FILE_NAME = Pattern.compile(".*\\.[A-Za-z0-9]+");
  private static final String A_YEAR = "public, max-age=31536000, immutable";
  private static final int NOT_MODIFIED = 304;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final WebAssets assets;

  PageServer(WebAssets assets) {
    this.assets = assets;
  }

  void serve(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
      context.response().putHeader("Allow", "GET, HEAD").setStatusCode(METHOD_NOT_ALLOWED).end();
      return;
    }
    Optional<WebAssets.Asset> asset = find(context.normalizedPath());
    if (asset.isEmpty()) {
      context
          .response()
          .setStatusCode(NOT_FOUND)
          .putHeader("Content-Type", "text/plain; charset=utf-8")
          .end("There is nothing here.\n");
      return;
    }
    send(asset.get(), request, context.response());
  }

  /* An address without a file's ending is a place within the client. */
  private Optional<WebAssets.Asset> find(String path) {
    String name = path.substring(1);
    Optional<WebAssets.Asset> file = assets.at(name);
    return file.isPresent() || FILE_NAME.matcher(name).matches()
        ? file
        : assets.at(WebAssets.INDEX);
  }

  private static void send(
      WebAssets.Asset asset, HttpServerRequest request, HttpServerResponse response) {
    response.putHeader("Content-Type", asset.type());
    response.putHeader("Cache-Control", asset.immutable() ? A_YEAR : "no-cache");
    response.putHeader("ETag", asset.etag());
    response.putHeader("Vary", "Accept-Encoding");
    if (asset.etag().equals(request.getHeader("If-None-Match"))) {
      response.setStatusCode(NOT_MODIFIED).end();
      return;
    }
    Buffer packed = asset.packed();
    String accepted = String.valueOf(request.getHeader("Accept-Encoding"));
    Buffer body = asset.plain();
    if (packed != null && accepted.contains("gzip")) {
      response.putHeader("Content-Encoding", "gzip");
      body = packed;
    }
    response.putHeader("Content-Length", String.valueOf(body.length()));
    if (request.method() == HttpMethod.HEAD) {
      response.end();
    } else {
      response.end(body);
    }
  }
}
