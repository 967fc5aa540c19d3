package org.synaptarium.gateway;

import io.netty.handler.flush.FlushConsolidationHandler;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.concurrent.TimeUnit;

/** How sockets to pages are set up: small buffers, no delay, no compression, writes together. */
final class SocketOptions {
  private SocketOptions() {}

  static HttpServerOptions of(String bind, int port) {
    return new HttpServerOptions()
        .setHost(bind)
        .setPort(port)
        .setSendBufferSize(GatewayLimits.SEND_BUFFER_BYTES)
        .setTcpNoDelay(true)
        .setIdleTimeout(GatewayLimits.IDLE_TIMEOUT_S)
        .setIdleTimeoutUnit(TimeUnit.SECONDS)
        .setMaxInitialLineLength(GatewayLimits.MAX_REQUEST_LINE_CHARS)
        .setMaxHeaderSize(GatewayLimits.MAX_HEADER_BYTES)
        .setMaxWebSocketFrameSize(GatewayLimits.MAX_BUFFERED_BYTES)
        .setMaxWebSocketMessageSize(GatewayLimits.MAX_BUFFERED_BYTES)
        .setPerMessageWebSocketCompressionSupported(false)
        .setPerFrameWebSocketCompressionSupported(false)
        // Nobody needs HTTP/2 in the clear, and proxies pass upgrades to it on unasked.
        .setHttp2ClearTextEnabled(false);
  }

  /*
   * A frame, a state and a few answers are due to the same page at once: they leave together, for the kernel's price is
   * of a write, not of its bytes.
   */
  static void gatherWrites(ServerWebSocket socket) {
    if (socket instanceof WebSocketInternal open) {
      open.channelHandlerContext()
          .pipeline()
          .addFirst(new FlushConsolidationHandler(GatewayLimits.WRITES_GATHERED, true));
    }
  }
}
