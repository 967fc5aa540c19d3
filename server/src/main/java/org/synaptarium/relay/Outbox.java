package org.synaptarium.relay;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * What leaves for one server: the letters of a round leave together, and what several lines are
 * given leaves once.
 *
 * <p>Lives on the relay's event loop. A round is what that loop does in one task.
 */
final class Outbox {

  /** Something that is given to lines, as long as its round lasts. */
  private sealed interface Waiting {
    Letter letter();

    record One(Letter letter) implements Waiting {}

    record Shared(Object content, List<Integer> lines) implements Waiting {
      @Override
      public Letter letter() {
        int[] numbers = lines.stream().mapToInt(Integer::intValue).toArray();
        return content instanceof Buffer bytes
            ? new Letter.Bytes(numbers, bytes)
            : new Letter.Text(numbers, (String) content);
      }
    }
  }

  private record Sent(long number, long bytes, long nanos) {}

  private final Context loop;
  private final Consumer<Buffer> post;
  private final Runnable onDrained;
  private final Traffic traffic;
  private final List<Waiting> round = new ArrayList<>();

  /* Where the round has a content, and where it has the last letter of a line: a line's letters keep their order. */
  private final Map<Object, Integer> placeOfContent = new IdentityHashMap<>();
  private final Map<Integer, Integer> lastOfLine = new HashMap<>();
  private final Deque<Sent> underWay = new ArrayDeque<>();
  private long roundBytes;
  private long underWayBytes;
  private boolean leaving;
  private boolean wasFull;
  private int session = newSession();
  private long nextNumber = 1;
  private int receiptSession;
  private long receipt;

  Outbox(Context loop, Consumer<Buffer> post, Runnable onDrained, Traffic traffic) {
    this.loop = loop;
    this.post = post;
    this.onDrained = onDrained;
    this.traffic = traffic;
  }

  private static int newSession() {
    return ThreadLocalRandom.current().nextInt();
  }

  /** Forgets everything: the other side will see a new session, and forget too. */
  void beginAnew() {
    round.clear();
    placeOfContent.clear();
    lastOfLine.clear();
    underWay.clear();
    roundBytes = 0;
    underWayBytes = 0;
    wasFull = false;
    session = newSession();
    nextNumber = 1;
  }

  void add(int line, Letter letter) {
    add(line, new Waiting.One(letter), 0);
  }

  /** Gives a line what other lines may be given in this round too. */
  void share(int line, Object content, long bytes) {
    Integer place = placeOfContent.get(content);
    if (place != null && lastOfLine.getOrDefault(line, -1) < place) {
      ((Waiting.Shared) round.get(place)).lines().add(line);
      lastOfLine.put(line, place);
      return;
    }
    placeOfContent.put(content, round.size());
    add(line, new Waiting.Shared(content, new ArrayList<>(List.of(line))), bytes);
  }

  private void add(int line, Waiting waiting, long bytes) {
    lastOfLine.put(line, round.size());
    round.add(waiting);
    roundBytes += bytes;
    if (roundBytes > RelayLimits.PARCEL_BYTES) {
      leave();
    } else {
      leaveSoon();
    }
  }

  /** Sends what there is when the loop's present task is over; a receipt alone if need be. */
  void leaveSoon() {
    if (!leaving) {
      leaving = true;
      loop.runOnContext(
          unused -> {
            leaving = false;
            leave();
          });
    }
  }

  private void leave() {
    List<Letter> letters = round.stream().map(Waiting::letter).toList();
    round.clear();
    placeOfContent.clear();
    lastOfLine.clear();
    roundBytes = 0;
    long number = letters.isEmpty() ? Parcel.ONLY_RECEIPT : nextNumber++;
    Buffer parcel = new Parcel(session, number, receiptSession, receipt, letters).encode();
    if (!letters.isEmpty()) {
      underWay.add(new Sent(number, parcel.length(), System.nanoTime()));
      underWayBytes += parcel.length();
    }
    traffic.parcel(parcel.length());
    for (Letter letter : letters) {
      if (letter instanceof Letter.Bytes(var lines, var unused)) {
        traffic.frame(lines.length);
      }
    }
    post.accept(parcel);
  }

  /** Notes what has come from the other side, to be told with the next parcel. */
  void owesReceipt(int ofSession, long number) {
    receiptSession = ofSession;
    receipt = number;
    leaveSoon();
  }

  /** The other side has taken parcels up to a number. */
  void onReceipt(int ofSession, long number) {
    if (ofSession != session) {
      return;
    }
    for (Sent first = underWay.peek();
        first != null && first.number() <= number;
        first = underWay.peek()) {
      underWayBytes -= first.bytes();
      underWay.remove();
    }
    if (wasFull && bytes() < RelayLimits.DRAINED_BYTES) {
      wasFull = false;
      onDrained.run();
    }
  }

  boolean isFull() {
    if (bytes() > RelayLimits.FULL_BYTES) {
      wasFull = true;
    }
    return wasFull;
  }

  /** Tells whether the other side takes nothing any more. */
  boolean isBroken(long nowNanos) {
    Sent first = underWay.peek();
    return bytes() > RelayLimits.BROKEN_BYTES
        || (first != null && nowNanos - first.nanos() > RelayLimits.SILENCE_MS * 1_000_000);
  }

  private long bytes() {
    return roundBytes + underWayBytes;
  }
}
