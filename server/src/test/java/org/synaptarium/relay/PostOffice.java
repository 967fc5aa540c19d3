package org.synaptarium.relay;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Carries parcels between servers of one process, counts them, and loses or holds some if told. */
final class PostOffice {
  private record Box(Context loop, Post.Receiver receiver) {}

  private final Map<String, Box> boxes = new ConcurrentHashMap<>();
  private final List<Parcel> carried = new ArrayList<>();
  private boolean losing;
  private boolean holding;
  private final List<Runnable> held = new ArrayList<>();

  Post of(String server) {
    return new Post() {
      @Override
      public void send(String to, Buffer parcel) {
        carry(server, to, parcel.copy());
      }

      @Override
      public void open(Receiver receiver) {
        boxes.put(server, new Box(Vertx.currentContext(), receiver));
      }
    };
  }

  private synchronized void carry(String from, String to, Buffer parcel) {
    note(parcel);
    Box box = boxes.get(to);
    if (losing || box == null) {
      return;
    }
    Runnable delivery = () -> box.loop().runOnContext(unused -> box.receiver().take(from, parcel));
    if (holding) {
      held.add(delivery);
    } else {
      delivery.run();
    }
  }

  /* What is no parcel is carried all the same. */
  private void note(Buffer parcel) {
    try {
      carried.add(Parcel.decode(parcel));
    } catch (IndexOutOfBoundsException | IllegalArgumentException hostile) {
      // Not counted.
    }
  }

  synchronized void lose(boolean now) {
    losing = now;
  }

  synchronized void hold() {
    holding = true;
  }

  synchronized void release() {
    holding = false;
    held.forEach(Runnable::run);
    held.clear();
  }

  /** Returns what letters were carried so far. */
  synchronized List<Letter> letters() {
    return carried.stream().flatMap(parcel -> parcel.letters().stream()).toList();
  }

  /** Returns the parcels that had a binary message in them. */
  synchronized List<Parcel> withBytes() {
    return carried.stream()
        .filter(parcel -> parcel.letters().stream().anyMatch(Letter.Bytes.class::isInstance))
        .toList();
  }
}
