package org.synaptarium.load;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A simulated person of a class: comes, gets frames, moves dials, sleeps, returns, goes. */
abstract class Participant implements LoadSocket.Client {
  private final CompletableFuture<Boolean> firstFrame = new CompletableFuture<>();
  private volatile @Nullable LoadSocket socket;
  private volatile long frames;
  private volatile long bytes;
  private volatile @Nullable String lostBy;
  private volatile boolean left;

  /** Completes when the first frame has come, or with why it never will. */
  CompletableFuture<Boolean> firstFrame() {
    return firstFrame;
  }

  long frames() {
    return frames;
  }

  long bytes() {
    return bytes;
  }

  /** Returns why the line was lost; nothing while it holds or when the person left. */
  @Nullable String lostBy() {
    return left ? null : lostBy;
  }

  /** Moves a dial to a value that differs from call to call. */
  abstract void moveDial(double value);

  /* All on the generator's loop: a volatile that one thread writes needs no more. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  final void count(int length, boolean frame) {
    bytes += length;
    if (frame) {
      frames++;
      firstFrame.complete(true);
    }
  }

  final void refused(String why) {
    firstFrame.completeExceptionally(new IOException(why));
  }

  @Override
  public void opened(LoadSocket opened) {
    socket = opened;
    lostBy = null;
  }

  @Override
  public void closed(String why) {
    socket = null;
    lostBy = why;
    refused(why);
  }

  final void say(String text) {
    withSocket(open -> open.text(text));
  }

  final void say(Supplier<byte[]> message) {
    withSocket(open -> open.binary(message.get()));
  }

  private void withSocket(Consumer<LoadSocket> what) {
    LoadSocket open = socket;
    if (open != null) {
      what.accept(open);
    }
  }

  final void pause() {
    withSocket(LoadSocket::pause);
  }

  final void resume() {
    withSocket(LoadSocket::resume);
  }

  /** Closes the line. */
  final void leave() {
    left = true;
    withSocket(LoadSocket::close);
    socket = null;
  }

  final void comesBack() {
    left = false;
  }

  @Override
  public abstract void binary(Buffer bytes, int from, int length);
}
