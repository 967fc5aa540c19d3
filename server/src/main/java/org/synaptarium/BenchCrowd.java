package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synaptarium.load.Crowd;
import org.synaptarium.load.Peer;
import org.synaptarium.load.Subject;

/** {@code bench class} with many classes: as many as was said, or as many as the server holds. */
final class BenchCrowd {

  /** What a class's frames may be late and still be called held, 99 of 100. */
  static final double HELD_P99_MS = 100;

  /** Of 20 frames a second. */
  static final double HELD_FRAMES_PER_SECOND = 19;

  private static final String OURS = "synaptarium";
  private static final int WARM_UP_S = 3;
  private static final int SEARCH_STUDENTS = 30;

  /** Each step of a search has so many times the classes of the one before, one more at least. */
  private static final double SEARCH_STEP = 1.3;

  private static final int SEARCH_FIRST_CLASSES = 4;
  private static final int SEARCH_MAX_CLASSES = 150;
  private static final int NEURONS = 2_000;

  /** What a brain at rest fires in a frame: 400 × 4 cells at 3 Hz and 100 × 4 at 17 Hz. */
  private static final int SPIKES_A_FRAME = 580;

  private static final int METRICS = 108;

  private final int classes;
  private final int students;
  private final int seconds;
  private final boolean search;
  private final PrintWriter err;

  BenchCrowd(int classes, int students, int seconds, boolean search, PrintWriter err) {
    this.classes = classes;
    this.students = students;
    this.seconds = seconds;
    this.search = search;
    this.err = err;
  }

  Map<String, Crowd.Figures> measure(List<Peer> peers)
      throws IOException, InterruptedException, Peer.NotThere {
    Map<String, Crowd.Figures> found = new LinkedHashMap<>();
    tell("starting a server");
    try (BenchServer server = BenchServer.start();
        Crowd crowd = Crowd.ofOurs(server.socket().getPort(), server.gauge())) {
      found.put(OURS, measure(crowd));
    }
    for (Peer peer : peers) {
      tell("starting " + peer);
      try (Subject subject = peer.start("class", rooms());
          Crowd crowd = Crowd.ofColyseus(subject)) {
        found.put(peer.toString(), measure(crowd));
      }
    }
    return found;
  }

  private static List<String> rooms() {
    return List.of(
        Integer.toString(NEURONS), Integer.toString(SPIKES_A_FRAME), Integer.toString(METRICS));
  }

  private Crowd.Figures measure(Crowd crowd) throws IOException, InterruptedException {
    if (search) {
      return mostHeld(crowd);
    }
    crowd.add(classes, students);
    tell(classes + " classes with " + students + " students");
    return crowd.measure(WARM_UP_S, seconds);
  }

  /* Returns the last that was held; the first where not even that is. */
  private Crowd.Figures mostHeld(Crowd crowd) throws IOException, InterruptedException {
    int there = 0;
    int wanted = SEARCH_FIRST_CLASSES;
    Crowd.@Nullable Figures best = null;
    while (wanted <= SEARCH_MAX_CLASSES) {
      crowd.add(wanted - there, (wanted - there) * SEARCH_STUDENTS);
      there = wanted;
      Crowd.Figures figures = crowd.measure(WARM_UP_S, seconds);
      tell(line(figures) + (isHeld(figures) ? "" : ": not held"));
      if (!isHeld(figures)) {
        return best == null ? figures : best;
      }
      best = figures;
      wanted = Math.max(there + 1, (int) (there * SEARCH_STEP));
    }
    return best == null ? crowd.measure(WARM_UP_S, seconds) : best;
  }

  static boolean isHeld(Crowd.Figures figures) {
    return figures.lost() == 0
        && figures.p99Ms() <= HELD_P99_MS
        && figures.framesPerSecond() >= HELD_FRAMES_PER_SECOND;
  }

  private void tell(String what) {
    err.println("bench class: " + what);
    err.flush();
  }

  private static String line(Crowd.Figures figures) {
    return String.format(
        Locale.ROOT,
        "%d classes, %d students: %.1f frames/s (slowest %.1f), late by %.1f (p50) and %.1f ms"
            + " (p99); server %.2f cores, generator %.2f; %d MiB; %d lost",
        figures.classes(),
        figures.students(),
        figures.framesPerSecond(),
        figures.slowestPerSecond(),
        figures.p50Ms(),
        figures.p99Ms(),
        figures.serverCores(),
        figures.generatorCores(),
        figures.peakMib(),
        figures.lost());
  }

  void print(PrintWriter out, Map<String, Crowd.Figures> found) {
    Crowd.Figures ours = found.values().iterator().next();
    found.forEach(
        (who, figures) -> {
          out.println(who + ": " + line(figures));
          out.printf(
              Locale.ROOT,
              "  %.0f students a core, %.0f bytes a student and second; %s by %s%n",
              figures.studentsPerCore(),
              figures.bytesPerStudentPerSecond(),
              isHeld(figures) ? "held" : "not held",
              limit(figures));
          if (figures != ours) {
            out.printf(
                Locale.ROOT,
                "  students a core, ours to theirs: %.2f%n",
                ours.studentsPerCore() / figures.studentsPerCore());
          }
        });
    out.flush();
  }

  /* Little else than these can limit a load on loopback. */
  private static String limit(Crowd.Figures figures) {
    int cores = Runtime.getRuntime().availableProcessors();
    double used = figures.serverCores() + figures.generatorCores();
    return used > 0.9 * cores
        ? "all cores, the generator's share included"
        : String.format(Locale.ROOT, "%.2f of %d cores in use", used, cores);
  }

  ObjectNode asJson(Map<String, Crowd.Figures> found) {
    ObjectNode all =
        JsonNodeFactory.instance
            .objectNode()
            .put("bench", "class")
            .put("search", search)
            .put("seconds", seconds)
            .put("cores", Runtime.getRuntime().availableProcessors());
    ObjectNode servers = all.putObject("servers");
    found.forEach(
        (who, figures) ->
            servers
                .putObject(who)
                .put("held", isHeld(figures))
                .put("classes", figures.classes())
                .put("students", figures.students())
                .put("framesPerSecond", figures.framesPerSecond())
                .put("slowestPerSecond", figures.slowestPerSecond())
                .put("p50Ms", figures.p50Ms())
                .put("p99Ms", figures.p99Ms())
                .put("serverCores", figures.serverCores())
                .put("generatorCores", figures.generatorCores())
                .put("studentsPerCore", figures.studentsPerCore())
                .put("bytesPerStudentPerSecond", figures.bytesPerStudentPerSecond())
                .put("peakMib", figures.peakMib())
                .put("lost", figures.lost()));
    return all;
  }
}
