package org.synaptarium.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;

/** Pages of server A in classes of server B, over a post that can be watched and disturbed. */
class RelayTest {
  private static final long PATIENCE_S = 10;
  private static final Refusal NO = new Refusal(Reason.TOKEN, "no", "yes");

  private final Vertx vertx = Vertx.vertx();
  private final PostOffice office = new PostOffice();
  private final Context home = vertx.getOrCreateContext();
  private final Relay near = new Relay(vertx.getOrCreateContext(), office.of("A"));
  private final Relay far = new Relay(vertx.getOrCreateContext(), office.of("B"));
  private final BlockingQueue<FarSeat> arrived = new LinkedBlockingQueue<>();

  /** A page at B, as its class sees it. */
  private record FarSeat(FarEnd end, String entrance, BlockingQueue<String> heard)
      implements FarPages.FarPage {
    @Override
    public void hear(String text) {
      heard.add(text);
    }

    @Override
    public void onDrained() {
      heard.add("drained");
    }

    @Override
    public void gone() {
      heard.add("gone");
    }

    @Override
    public void chores(long nowNanos) {}
  }

  /** A page at A: what it was told. */
  private record Told(BlockingQueue<String> words) implements Tunnel.Page {
    @Override
    public void text(String text) {
      words.add(text);
    }

    @Override
    public void binary(Buffer bytes) {
      words.add(bytes.length() + " bytes");
    }

    @Override
    public void seated() {
      words.add("seated");
    }

    @Override
    public void turnedAway(Refusal reason, boolean guessed) {
      words.add("turned away " + reason.code() + " " + guessed);
    }

    @Override
    public void closed(int code, String why) {
      words.add("closed " + code);
    }
  }

  private record Line(Tunnel tunnel, Told page, FarSeat there) {}

  @BeforeEach
  void open() {
    near.open(vertx, (end, entrance) -> receive(end, entrance));
    far.open(vertx, (end, entrance) -> receive(end, entrance));
    onLoop(near, () -> {});
    onLoop(far, () -> {});
  }

  @AfterEach
  void close() throws Exception {
    vertx.close().await(PATIENCE_S, TimeUnit.SECONDS);
  }

  private FarSeat receive(FarEnd end, String entrance) {
    FarSeat there = new FarSeat(end, entrance, new LinkedBlockingQueue<>());
    arrived.add(there);
    return there;
  }

  private Line line(String entrance) {
    Told page = new Told(new LinkedBlockingQueue<>());
    Tunnel tunnel = near.open("B", home, "brain.example:80", entrance, page);
    return new Line(tunnel, page, next(arrived));
  }

  private static <T> T next(BlockingQueue<T> queue) {
    try {
      T found = queue.poll(PATIENCE_S, TimeUnit.SECONDS);
      assertThat(found).as("something comes").isNotNull();
      return found;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  /** Does something in one task of a relay's loop: a round. */
  private static void onLoop(Relay relay, Runnable task) {
    BlockingQueue<String> done = new LinkedBlockingQueue<>();
    relay
        .loop()
        .runOnContext(
            unused -> {
              task.run();
              done.add("done");
            });
    next(done);
  }

  @Test
  void p51_whatIsSaidAtOneEndComesOutAtTheOtherInOrder() {
    Line line = line("let me in");
    assertThat(line.there.entrance()).isEqualTo("let me in");
    assertThat(line.there.end().authority()).isEqualTo("brain.example:80");
    onLoop(
        far,
        () -> {
          line.there.end().text("welcome");
          line.there.end().seated();
          line.there.end().binary(Buffer.buffer(new byte[3]));
          line.there.end().text("state");
        });
    line.tunnel.say("one");
    line.tunnel.say("two");
    assertThat(IntStream.range(0, 4).mapToObj(i -> next(line.page.words())))
        .containsExactly("welcome", "seated", "3 bytes", "state");
    assertThat(next(line.there.heard())).isEqualTo("one");
    assertThat(next(line.there.heard())).isEqualTo("two");
  }

  @Test
  void p52_aFrameForManyPagesCrossesOnce() {
    List<Line> lines = IntStream.range(0, 30).mapToObj(i -> line("page " + i)).toList();
    String state = "the state";
    for (int frame = 0; frame < 3; frame++) {
      Buffer bytes = Buffer.buffer(new byte[1_000 + frame]);
      onLoop(
          far,
          () ->
              lines.forEach(
                  line -> {
                    line.there.end().text(state);
                    line.there.end().binary(bytes);
                  }));
    }
    for (Line line : lines) {
      for (int frame = 0; frame < 3; frame++) {
        assertThat(next(line.page.words())).isEqualTo(state);
        assertThat(next(line.page.words())).isEqualTo((1_000 + frame) + " bytes");
      }
    }
    assertThat(office.withBytes()).as("a parcel for each frame").hasSize(3);
    assertThat(office.withBytes()).allMatch(parcel -> parcel.letters().size() == 2);
  }

  @Test
  void aPageThatIsGivenThingsInAnotherOrderGetsThemInThatOrder() {
    Line one = line("one");
    Line two = line("two");
    Buffer frame = Buffer.buffer(new byte[5]);
    onLoop(
        far,
        () -> {
          one.there.end().text("a");
          one.there.end().binary(frame);
          two.there.end().binary(frame);
          two.there.end().text("a");
        });
    assertThat(next(one.page.words())).isEqualTo("a");
    assertThat(next(one.page.words())).isEqualTo("5 bytes");
    assertThat(next(two.page.words())).isEqualTo("5 bytes");
    assertThat(next(two.page.words())).isEqualTo("a");
  }

  @Test
  void p53_aFullSocketIsToldToTheClassAndSoIsThatItDrained() {
    Line line = line("slow");
    Line other = line("quick");
    line.tunnel.brimful();
    line.tunnel.say("now");
    assertThat(next(line.there.heard())).isEqualTo("now");
    onLoop(far, () -> assertThat(line.there.end().isFull()).isTrue());
    onLoop(far, () -> assertThat(other.there.end().isFull()).isFalse());
    line.tunnel.drained();
    assertThat(next(line.there.heard())).isEqualTo("drained");
    onLoop(far, () -> assertThat(line.there.end().isFull()).isFalse());
  }

  @Test
  void p53_whatIsUnderWayIsBoundedAndAllLinesAreToldWhenItHasArrived() {
    Line line = line("page");
    office.hold();
    List<Boolean> full = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      onLoop(
          far,
          () -> {
            full.add(line.there.end().isFull());
            line.there.end().binary(Buffer.buffer(new byte[100_000]));
          });
    }
    assertThat(full).startsWith(false, false, false).endsWith(true, true, true);
    Told waiting = new Told(new LinkedBlockingQueue<>());
    near.open("B", home, "", "waits outside", waiting);
    onLoop(near, () -> {});
    office.release();
    assertThat(next(line.there.heard())).isEqualTo("drained");
    assertThat(next(arrived).entrance()).isEqualTo("waits outside");
  }

  @Test
  void aPageThatLeavesIsForgottenAndAClassThatLetsGoIsHeard() {
    Line leaving = line("leaving");
    leaving.tunnel.hangUp();
    assertThat(next(leaving.there.heard())).isEqualTo("gone");
    assertThat(leaving.there.end().isClosed()).isTrue();
    Line kicked = line("kicked");
    onLoop(far, () -> kicked.there.end().close(4403, "kicked"));
    assertThat(next(kicked.page.words())).isEqualTo("closed 4403");
    assertThat(next(kicked.there.heard())).isEqualTo("gone");
    Line refused = line("refused");
    onLoop(far, () -> refused.there.end().turnedAway(NO, true));
    assertThat(next(refused.page.words())).isEqualTo("turned away TOKEN true");
  }

  @Test
  void p54_linesEndWithTheServerAtTheirOtherEnd() {
    Line line = line("page");
    near.keepOnly(Set.of("A", "C"));
    assertThat(next(line.page.words())).isEqualTo("closed 1001");
    assertThat(next(line.there.heard())).isEqualTo("gone");
    Line again = line("again");
    far.keepOnly(Set.of("B"));
    assertThat(next(again.there.heard())).isEqualTo("gone");
    assertThat(next(again.page.words())).isEqualTo("closed 1001");
    assertThat(line("third").there.entrance()).isEqualTo("third");
  }

  @Test
  void p54_aParcelThatWasLostEndsItsLinesForNobodyMissesAMessageWithoutKnowing() {
    Line line = line("page");
    office.lose(true);
    onLoop(far, () -> line.there.end().text("never comes"));
    onLoop(far, () -> {});
    office.lose(false);
    onLoop(far, () -> line.there.end().text("comes too late"));
    assertThat(next(line.page.words())).isEqualTo("closed 1001");
    assertThat(next(line.there.heard())).isEqualTo("gone");
    assertThat(line("new").there.entrance()).isEqualTo("new");
  }

  @Test
  void hostileBytesEndTheLinesOfTheirSenderOnly() {
    Line line = line("page");
    Post stranger = office.of("C");
    for (byte[] bytes :
        List.of(
            new byte[0],
            new byte[50],
            "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII))) {
      stranger.send("A", Buffer.buffer(bytes));
    }
    onLoop(near, () -> {});
    onLoop(far, () -> line.there.end().text("still here"));
    assertThat(next(line.page.words())).isEqualTo("still here");
  }
}
