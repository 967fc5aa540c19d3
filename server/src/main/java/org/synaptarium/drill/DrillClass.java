package org.synaptarium.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.synaptarium.classroom.Recording;
import org.synaptarium.recording.RecordingReader;
import org.synaptarium.recording.RecordingReading;

/** One class of a drill: a host, students at every node, and what they were told. */
final class DrillClass {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CREATED = 201;
  private static final int OK = 200;
  private static final int POLL_MS = 50;
  private static final int ASK_AGAIN_MS = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Every page of a browser looks once a second. */
  private static final long WATCH_MS = 1_000;

  /** A student acts once a second on average. */
  private static final long ACT_MS = 100;

  private static final double ACTS_IN_TEN = 0.1;
  private static final String[] DIALS = {"stress", "glutamate", "ketamine"};

  private final Street street;
  private final Fleet fleet;
  private final Random random;
  private final Told told = new Told();
  private final String classId;
  private final String hostToken;
  private final DrillPage host;
  private final List<DrillPage> students = new ArrayList<>();
  private final List<Runnable> habits = new ArrayList<>();
  private volatile boolean acting;

  private DrillClass(
      Street street, Fleet fleet, int number, JsonNode opened, int size, Random random) {
    this.street = street;
    this.fleet = fleet;
    this.random = random;
    this.classId = opened.path("classId").asText();
    this.hostToken = opened.path("hostToken").asText();
    List<URI> doors = fleet.addresses();
    this.host =
        new DrillPage(
            street,
            doors,
            number % doors.size(),
            "{\"kind\":\"host\",\"token\":\"" + hostToken + "\"}",
            told,
            random.nextLong());
    String code = opened.path("code").asText();
    for (int i = 0; i < size; i++) {
      String join = "{\"kind\":\"join\",\"code\":\"" + code + "\",\"nickname\":\"S " + i + "\"}";
      int door = (number + i) % doors.size();
      students.add(new DrillPage(street, doors, door, join, told, random.nextLong()));
    }
  }

  /** Opens a class by one of the nodes; its host and students enter, and it runs. */
  static DrillClass open(Street street, Fleet fleet, int number, int size, Random random)
      throws IOException, InterruptedException {
    long deadlineNanos = System.nanoTime() + PATIENCE.toNanos();
    Node node = fleet.node(number % fleet.size());
    String wish = "{\"scenario\":\"" + Fleet.LESSON + "\",\"seed\":" + (number + 1) + "}";
    while (true) {
      String why;
      try {
        HttpResponse<byte[]> answer = node.send("POST", "/api/classes", wish, "");
        if (answer.statusCode() == CREATED) {
          JsonNode opened = JSON.readTree(answer.body());
          var drill = new DrillClass(street, fleet, number, opened, size, random);
          drill.enter();
          return drill;
        }
        why = new String(answer.body(), StandardCharsets.UTF_8);
      } catch (HttpTimeoutException busy) {
        why = String.valueOf(busy.getMessage());
      }
      if (System.nanoTime() - deadlineNanos > 0) {
        throw new IOException("no class could be opened: " + why);
      }
      Thread.sleep(ASK_AGAIN_MS);
    }
  }

  private void enter() throws InterruptedException, IOException {
    street.tell(host::enter);
    await(host::isIn, "the host is in");
    street.tell(() -> host.command("{\"type\":\"start\"}"));
    street.tell(() -> students.forEach(DrillPage::enter));
    await(() -> students.stream().allMatch(DrillPage::isIn), "all students are in");
    habits.add(street.every(WATCH_MS, () -> pages().forEach(DrillPage::watch)));
    habits.add(street.every(ACT_MS, this::act));
  }

  private void act() {
    if (!acting) {
      return;
    }
    for (DrillPage student : students) {
      if (random.nextDouble() < ACTS_IN_TEN) {
        String dial = DIALS[random.nextInt(DIALS.length)];
        String value = String.format(Locale.ROOT, "%.4f", random.nextDouble());
        student.command(
            "{\"type\":\"turnDial\",\"dial\":\"" + dial + "\",\"value\":" + value + "}");
      }
    }
  }

  /** Lets students turn dials, or rest. */
  void act(boolean on) {
    acting = on;
  }

  List<DrillPage> students() {
    return students;
  }

  private List<DrillPage> pages() {
    List<DrillPage> all = new ArrayList<>(students);
    all.add(host);
    return all;
  }

  private void await(BooleanSupplier there, String what) throws IOException, InterruptedException {
    long deadlineNanos = System.nanoTime() + PATIENCE.toNanos();
    while (!street.ask(there::getAsBoolean)) {
      if (System.nanoTime() - deadlineNanos > 0) {
        throw new IOException("class " + classId + " didn't get there: " + what);
      }
      Thread.sleep(POLL_MS);
    }
  }

  /** Waits until every student has been shown a frame that came after a moment. */
  void awaitFramesAfter(long nanos) throws IOException, InterruptedException {
    Predicate<DrillPage> shown = page -> page.arrivals().newestNanos() - nanos > 0;
    await(() -> students.stream().allMatch(shown), "every student sees new frames");
  }

  /** Lets everybody rest, holds the class still, and judges what was told by what is kept. */
  Verdict judge() throws IOException, InterruptedException {
    acting = false;
    await(() -> pages().stream().allMatch(DrillPage::isAnswered), "every command is answered");
    street.tell(() -> host.command("{\"type\":\"pause\"}"));
    await(host::isAnswered, "the host's pause is answered");
    Recording recording = recording();
    return Verdict.of(street.ask(() -> told), recording);
  }

  private Recording recording() throws IOException, InterruptedException {
    long deadlineNanos = System.nanoTime() + PATIENCE.toNanos();
    String path = "/api/classes/" + classId + "/recording";
    for (int i = 0; System.nanoTime() - deadlineNanos < 0; i++) {
      HttpResponse<byte[]> answer = fleet.node(i % fleet.size()).send("GET", path, "", hostToken);
      if (answer.statusCode() == OK) {
        return switch (RecordingReader.read(answer.body())) {
          case RecordingReading.Read(var file) -> file.recording();
          case RecordingReading.Unreadable(var why) -> throw new IOException(why);
        };
      }
      Thread.sleep(ASK_AGAIN_MS);
    }
    throw new IOException("the recording of class " + classId + " can't be fetched");
  }

  void leave() throws InterruptedException {
    habits.forEach(Runnable::run);
    street.tell(() -> pages().forEach(DrillPage::leave));
  }
}
