package org.synaptarium.relay;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All lines between this server and another one: pages here whose classes run there, and pages
 * there whose classes run here.
 *
 * <p>Lives on the relay's event loop. When something was lost on the way, all lines end, and their
 * pages come back: nobody misses a message without knowing.
 */
final class Link {
  private static final Logger LOG = LoggerFactory.getLogger(Link.class);
  private static final int STOPPING = 1001;

  private record Resident(FarEnd end, FarPages.FarPage page) {}

  private final String node;
  private final Context loop;
  private final FarPages farPages;
  private final Outbox outbox;
  private final Map<Integer, Tunnel> tunnels = new HashMap<>();
  private final Map<Integer, Resident> residents = new LinkedHashMap<>();

  /* Entering costs the most bytes: while the way is full, nobody enters. */
  private final Deque<Letter.Open> atTheDoor = new ArrayDeque<>();
  private int theirSession;
  private long theirNumber;
  private boolean known;

  Link(String node, Context loop, Consumer<Buffer> post, FarPages farPages, Traffic traffic) {
    this.node = node;
    this.loop = loop;
    this.farPages = farPages;
    this.outbox = new Outbox(loop, post, this::onDrained, traffic);
  }

  Outbox outbox() {
    return outbox;
  }

  void open(Tunnel tunnel, String authority, String entrance) {
    tunnels.put(tunnel.number(), tunnel);
    outbox.add(tunnel.number(), new Letter.Open(tunnel.number(), authority, entrance));
  }

  void send(int line, Letter letter) {
    if (tunnels.containsKey(line)) {
      outbox.add(line, letter);
    }
  }

  void hangUp(int line) {
    if (tunnels.remove(line) != null) {
      outbox.add(line, new Letter.HungUp(line));
    }
  }

  void take(Parcel parcel) {
    outbox.onReceipt(parcel.receiptSession(), parcel.receipt());
    boolean anew = !known || parcel.session() != theirSession;
    if (anew && known) {
      endAll("it began anew");
    }
    if (anew) {
      known = true;
      theirSession = parcel.session();
      theirNumber = 0;
    }
    if (parcel.number() == Parcel.ONLY_RECEIPT) {
      return;
    }
    if (parcel.number() != theirNumber + 1) {
      breakUp("a parcel was lost");
    }
    theirNumber = parcel.number();
    outbox.owesReceipt(theirSession, theirNumber);
    Map<Context, List<Runnable>> errands = new LinkedHashMap<>();
    parcel.letters().forEach(letter -> take(letter, errands));
    errands.forEach((home, tasks) -> home.runOnContext(unused -> tasks.forEach(Runnable::run)));
  }

  private void take(Letter letter, Map<Context, List<Runnable>> errands) {
    switch (letter) {
      case Letter.Open open -> knock(open);
      case Letter.Heard(var line, var text) -> with(line, resident -> resident.page.hear(text));
      case Letter.Brimful(var line) -> with(line, resident -> resident.end.setBrimful(true));
      case Letter.Drained(var line) ->
          with(
              line,
              resident -> {
                resident.end.setBrimful(false);
                resident.page.onDrained();
              });
      case Letter.HungUp(var line) -> {
        atTheDoor.removeIf(open -> open.line() == line);
        with(line, resident -> forget(resident.end));
      }
      case Letter.Seated(var line) -> errand(line, errands, Tunnel.Page::seated);
      case Letter.TurnedAway(var line, var reason, var guessed) -> {
        errand(line, errands, page -> page.turnedAway(reason, guessed));
        tunnels.remove(line);
      }
      case Letter.Text(var lines, var text) -> {
        for (int line : lines) {
          errand(line, errands, page -> page.text(text));
        }
      }
      case Letter.Bytes(var lines, var bytes) -> {
        for (int line : lines) {
          errand(line, errands, page -> page.binary(bytes));
        }
      }
      case Letter.Close(var line, var code, var why) -> {
        errand(line, errands, page -> page.closed(code, why));
        tunnels.remove(line);
      }
    }
  }

  private void errand(
      int line, Map<Context, List<Runnable>> errands, Consumer<Tunnel.Page> errand) {
    Tunnel tunnel = tunnels.get(line);
    if (tunnel != null) {
      errands
          .computeIfAbsent(tunnel.home(), home -> new ArrayList<>())
          .add(() -> errand.accept(tunnel.page()));
    }
  }

  private void with(int line, Consumer<Resident> action) {
    Resident resident = residents.get(line);
    if (resident != null) {
      action.accept(resident);
    }
  }

  private void knock(Letter.Open open) {
    if (outbox.isFull()) {
      atTheDoor.add(open);
      return;
    }
    FarEnd end = new FarEnd(this, open.line(), open.authority());
    FarPages.FarPage page = farPages.arrive(end, open.entrance());
    if (!end.isClosed()) {
      residents.put(open.line(), new Resident(end, page));
    }
  }

  /** A line is over: from the class's side, or because its page has gone. */
  void forget(FarEnd end) {
    end.end();
    Resident resident = residents.remove(end.number());
    if (resident != null) {
      resident.page.gone();
    }
  }

  private void onDrained() {
    List.copyOf(residents.values()).forEach(resident -> resident.page.onDrained());
    while (!atTheDoor.isEmpty() && !outbox.isFull()) {
      knock(atTheDoor.remove());
    }
  }

  /** Tells the far pages the time; ends all lines when the other side has fallen silent. */
  void chores(long nowNanos) {
    if (outbox.isBroken(nowNanos)) {
      breakUp("it takes nothing any more");
      return;
    }
    List.copyOf(residents.values()).forEach(resident -> resident.page.chores(nowNanos));
  }

  /** Ends all lines, and lets the other side know that nothing of before counts. */
  void breakUp(String why) {
    endAll(why);
    outbox.beginAnew();
    outbox.leaveSoon();
  }

  private void endAll(String why) {
    if (!tunnels.isEmpty() || !residents.isEmpty()) {
      LOG.warn(
          "{} pages lose their way to or from server {}: {}",
          tunnels.size() + residents.size(),
          node,
          why);
    }
    atTheDoor.clear();
    List<Tunnel> ended = List.copyOf(tunnels.values());
    tunnels.clear();
    for (Tunnel tunnel : ended) {
      outbox.add(tunnel.number(), new Letter.HungUp(tunnel.number()));
      tunnel.home().runOnContext(unused -> tunnel.page().closed(STOPPING, "serverStopping"));
    }
    List.copyOf(residents.values()).forEach(resident -> forget(resident.end));
  }
}
