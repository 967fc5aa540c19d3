package org.synaptarium.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;
import io.vertx.core.net.HostAndPort;
import org.jspecify.annotations.Nullable;

/** The line to a page whose socket is on this server. */
final class SocketLine implements Line {

  /*
   * Everything that is said to pages goes to the channel directly: a sixth cheaper than through Vert.x, which makes an
   * object of each frame and keeps a queue of its own. Nothing goes through that queue, or it would be overtaken; only
   * pings and the farewell do, which wait there until the channel can be written to, and so come behind all else.
   */
  private final ServerWebSocket socket;
  private final ChannelHandlerContext pipe;
  private final Channel channel;
  private boolean closing;

  SocketLine(ServerWebSocket socket) {
    if (!(socket instanceof WebSocketInternal open)) {
      throw new IllegalStateException("Vert.x doesn't tell what its sockets write to any more");
    }
    this.socket = socket;
    this.pipe = open.channelHandlerContext();
    this.channel = pipe.channel();
  }

  /** Says whom to tell when a line that was full takes more again. */
  void onDrained(Runnable heard) {
    pipe.pipeline()
        .addFirst(
            new ChannelInboundHandlerAdapter() {
              @Override
              public void channelWritabilityChanged(ChannelHandlerContext context) {
                context.fireChannelWritabilityChanged();
                if (channel.isWritable()) {
                  channel.eventLoop().execute(heard);
                }
              }
            });
  }

  @Override
  public void text(String text) {
    if (!isClosed()) {
      int length = ByteBufUtil.utf8Bytes(text);
      ByteBuf frame = pipe.alloc().directBuffer(SocketFrame.LONGEST_HEAD + length);
      SocketFrame.head(frame, SocketFrame.TEXT, length);
      ByteBufUtil.reserveAndWriteUtf8(frame, text, length);
      write(frame);
    }
  }

  @Override
  public void binary(Buffer bytes) {
    shared(new SharedMessage(bytes));
  }

  @Override
  public void shared(SharedMessage message) {
    if (!isClosed()) {
      write(message.wire());
    }
  }

  /* A write that fails means that the socket is going; its close handler does what there is to do. */
  private void write(ByteBuf frame) {
    pipe.writeAndFlush(frame, pipe.voidPromise());
  }

  @Override
  public void close(CloseCode code, String why) {
    if (!isClosed()) {
      closing = true;
      ignore(socket.close(code.number(), why));
    }
  }

  @Override
  public boolean isClosed() {
    return closing || socket.isClosed();
  }

  @Override
  public boolean isFull() {
    return !channel.isWritable();
  }

  @Override
  public @Nullable HostAndPort authority() {
    return socket.authority();
  }

  private static void ignore(@Nullable Object written) {}
}
