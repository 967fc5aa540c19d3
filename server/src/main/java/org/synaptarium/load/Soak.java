package org.synaptarium.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A day at school in minutes: classes come and go, students join, sleep behind another tab, lose
 * their line and return; and in the end the server must hold no more than it did in the beginning.
 */
public final class Soak {

  /** What a server holds while nobody is there. */
  public record Holding(long residentMib, long threads, long handles, long journalKib) {}

  /** What it held after the first lessons, and after the last. */
  public record Figures(int lessons, Holding before, Holding after) {

    /**
     * Whether it ends where it began. A heap that is used more often is kept by the Java machine,
     * and a database keeps room for what it deleted; neither grows with time.
     */
    public boolean ok() {
      return after.residentMib() <= before.residentMib() * 1.2 + MORE_MIB
          && after.threads() <= before.threads() + MORE_THREADS
          && after.handles() <= before.handles() + MORE_HANDLES
          && after.journalKib() <= before.journalKib() * 1.2 + MORE_KIB;
    }
  }

  private static final long MORE_MIB = 32;

  /** Pools fill slowly; a thread that each lesson leaves behind makes more in minutes. */
  private static final long MORE_THREADS = 12;

  private static final long MORE_HANDLES = 8;
  private static final long MORE_KIB = 2_048;
  private static final int CLASSES = 2;
  private static final int STUDENTS = 10;
  private static final int LESSON_SECONDS = 3;

  /** Until caches, pools and compiled code are there. */
  private static final double FIRST_SHARE = 0.3;

  private static final long QUIET_SECONDS = 4;

  private final int port;
  private final ProcessGauge server;
  private final Path data;

  public Soak(int port, ProcessGauge server, Path data) {
    this.port = port;
    this.server = server;
    this.data = data;
  }

  /** Runs for so long. */
  public Figures run(long seconds) throws IOException, InterruptedException {
    long startedNanos = System.nanoTime();
    long firstNanos = (long) (seconds * FIRST_SHARE * 1e9);
    int lessons = 0;
    try (Generator generator = new Generator()) {
      while (System.nanoTime() - startedNanos < firstNanos) {
        lessons += lessons(generator);
      }
      Holding before = holding();
      while (System.nanoTime() - startedNanos < TimeUnit.SECONDS.toNanos(seconds)) {
        lessons += lessons(generator);
      }
      return new Figures(lessons, before, holding());
    }
  }

  private int lessons(Generator generator) throws IOException, InterruptedException {
    var rooms = new Rooms.Ours(port, Crowd.http(), new Latencies());
    for (int i = 0; i < CLASSES; i++) {
      lesson(generator, (Rooms.OurRoom) rooms.open());
    }
    return CLASSES;
  }

  private static void lesson(Generator generator, Rooms.OurRoom room)
      throws IOException, InterruptedException {
    room.begin(generator);
    List<Student> students = new ArrayList<>();
    for (int i = 0; i < STUDENTS; i++) {
      students.add(room.join(generator, i));
    }
    for (Student student : students) {
      Crowd.await(student.firstFrame());
    }
    students.forEach(student -> student.moveDial(0.5));
    List<Student> sleepy = students.subList(0, STUDENTS / 2);
    sleepy.forEach(student -> student.subscribe(false));
    TimeUnit.SECONDS.sleep(LESSON_SECONDS);
    sleepy.forEach(student -> student.subscribe(true));
    List<Student> lost = students.subList(STUDENTS / 2, STUDENTS);
    lost.forEach(Participant::leave);
    lost.forEach(student -> room.comeBack(generator, student));
    TimeUnit.SECONDS.sleep(1);
    students.forEach(Participant::leave);
    room.end();
  }

  private Holding holding() throws IOException, InterruptedException {
    TimeUnit.SECONDS.sleep(QUIET_SECONDS);
    long bytes = 0;
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.exists(file) ? Files.size(file) : 0;
      }
    }
    return new Holding(server.residentMib(), server.threads(), server.handles(), bytes / 1024);
  }
}
