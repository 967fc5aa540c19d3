package org.synaptarium.classroom;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.ClassLoop.Outcome;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.scenario.Scenario;

/** All classes of a server: opens, finds, resumes and closes them. Thread-safe. */
public final class School implements AutoCloseable {

  /** A disk that was full a second ago may have room again. */
  private static final long RETRY_MS = 1_000;

  /**
   * Saving a keyframe takes milliseconds; what is still under way when the school closes gets this
   * long.
   */
  private static final long CLERK_GRACE_MS = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(School.class);

  private final Journal journal;
  private final Lessons lessons;
  private final SchoolLimits limits;
  private final Clock clock;
  private final Pacer pacer;
  private final Tokens tokens = new Tokens();
  private final NewHeads heads;
  private final ScheduledExecutorService clerk =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("school-clerk"));

  /* What waits for the journal on behalf of one class must not keep another waiting. */
  private final ExecutorService marker = Executors.newVirtualThreadPerTaskExecutor();
  private final ClassMaker maker;
  private final Archive archive;
  private final Custody custody;

  private final Map<String, Classroom> classes = new ConcurrentHashMap<>();
  private final Map<String, Subscription> pacings = new ConcurrentHashMap<>();

  /* Classes being made or read back; until they are here, their people are told to wait, not to go. */
  private final Set<String> awaited = ConcurrentHashMap.newKeySet();
  private final Set<String> opening = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Runs classes on as many threads as there are cores. */
  public School(Journal journal, Lessons lessons, SchoolLimits limits, Clock clock) {
    this(
        journal,
        lessons,
        limits,
        clock,
        new ClassPacer(Runtime.getRuntime().availableProcessors()));
  }

  /** Runs classes by another pacer, which is closed with the school. */
  public School(Journal journal, Lessons lessons, SchoolLimits limits, Clock clock, Pacer pacer) {
    this.journal = journal;
    this.lessons = lessons;
    this.limits = limits;
    this.clock = clock;
    this.pacer = pacer;
    this.heads = new NewHeads(journal, tokens, clock);
    this.maker =
        new ClassMaker(journal, lessons, limits, clock, tokens, clerk, marker, this::whenOver);
    this.archive = new Archive(journal, this, lessons, clock, clerk);
    this.custody = new Custody(this, maker);
  }

  /**
   * Opens a class; makes its brain, so not from an event loop.
   *
   * @param scenarioId empty for a blank brain
   * @param seed in place of the scenario's own
   * @param wish how it is to be when it opens
   */
  public Opening open(Optional<String> scenarioId, OptionalLong seed, Preparation wish) {
    Optional<Scenario> scenario =
        scenarioId.isEmpty() ? Optional.of(Scenario.blank()) : lessons.byId(scenarioId.get());
    if (scenario.isEmpty()) {
      return refuse(
          Reason.OUT_OF_RANGE,
          "There is no such scenario.",
          "no scenario, or one of " + String.join(", ", lessons.ids()));
    }
    if (!wish.isWithinReach(scenario.get())) {
      return refuse(Reason.OUT_OF_RANGE, "That start is too far away.", Preparation.reach());
    }
    return open(scenario.get(), seed, head -> maker.begin(head, scenario.get(), wish));
  }

  private Opening open(Scenario scenario, OptionalLong seed, Function<ClassHead, Classroom> make) {
    String classId = tokens.newClassId();
    String hostToken = tokens.newToken(classId, Person.HOST.id());
    opening.add(classId);
    try {
      Optional<ClassHead> head = reserve(classId, hostToken, scenario, seed);
      if (head.isEmpty()) {
        return refuse(
            Reason.FULL,
            "This server is full.",
            limits.classes() + " classes at once; try again when one has ended");
      }
      enrol(make.apply(head.get()));
      return new Opening.Opened(classId, head.get().code(), hostToken);
    } catch (JournalFailure e) {
      LOG.error("a class could not be begun", e);
      return refuse(Reason.BUSY, "The class could not be saved.", "trying again");
    } finally {
      awaited.remove(classId);
      opening.remove(classId);
    }
  }

  /**
   * Opens a class that stands where a recorded one stood; makes its brains, so not from an event
   * loop.
   *
   * @param frame how many frames have run there; one that there is
   */
  public Opening branch(Reel reel, long frame) {
    reel.requireInside(frame);
    OptionalLong seed = OptionalLong.of(reel.recording().head().seed());
    return open(reel.scenario(), seed, head -> maker.branch(head, reel, frame));
  }

  private static Opening refuse(Reason code, String message, String allowed) {
    return new Opening.Refused(new Refusal(code, message, allowed));
  }

  /* One at a time, so that two openings never share the last place. */
  private synchronized Optional<ClassHead> reserve(
      String classId, String hostToken, Scenario scenario, OptionalLong seed) {
    if (classes.size() + awaited.size() >= limits.classes()) {
      return Optional.empty();
    }
    ClassHead head = heads.create(classId, hostToken, scenario, seed);
    awaited.add(classId);
    return Optional.of(head);
  }

  void enrol(Classroom classroom) {
    String classId = classroom.classId();
    classes.put(classId, classroom);
    pacings.put(classId, pacer.pace(classroom.loop()::tick));
    if (closed) {
      dismiss(classroom);
    }
  }

  /** Returns the live class with these six digits. */
  public Optional<Classroom> byCode(String code) {
    return classes.values().stream().filter(room -> room.code().equals(code)).findFirst();
  }

  /** Returns a live class. */
  public Optional<Classroom> byId(String classId) {
    return Optional.ofNullable(classes.get(classId));
  }

  /** Returns whom a token stands for in which live class; a token names its class. */
  public Seating seatOf(String token) {
    String classId = Tokens.claimOf(token).map(Tokens.Claim::classId).orElse("");
    Classroom classroom = classes.get(classId);
    if (classroom != null) {
      Optional<Person> person = classroom.personOf(token);
      if (person.isPresent()) {
        return new Seating.Seated(classroom, person.get());
      }
    } else if (awaited.contains(classId)) {
      return new Seating.Refused(
          new Refusal(Reason.NOT_YET, "The class is about to go on.", "trying again in a second"));
    }
    return new Seating.Refused(
        new Refusal(
            Reason.TOKEN, "You are not in this class, or it has ended.", "joining with a code"));
  }

  /** Counts what is here now. */
  public Census census() {
    return Census.of(classes.values(), pacer.late());
  }

  /** Returns what is kept of classes, live and ended. */
  public Archive archive() {
    return archive;
  }

  /** Returns the hand-over of classes between servers. */
  public Custody custody() {
    return custody;
  }

  Set<String> running() {
    return Set.copyOf(classes.keySet());
  }

  boolean isBeingOpened(String classId) {
    return opening.contains(classId);
  }

  /** Lets people of a class that is not here wait for it, or no more. */
  void await(String classId, boolean comes) {
    if (comes) {
      awaited.add(classId);
    } else {
      awaited.remove(classId);
    }
  }

  /** Lets a class go without saving anything more of it. */
  void discard(String classId) {
    awaited.remove(classId);
    byId(classId).ifPresent(room -> stop(room, ClassLoop::discard));
  }

  /** Goes on with every class that had not ended when the server stopped or died. */
  public void resumeAll() {
    List<ClassHead> live = journal.live();
    live.forEach(head -> awaited.add(head.classId()));
    try (ExecutorService cores =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), DaemonThreads.named("school-resume"))) {
      List<? extends Future<?>> all =
          live.stream().map(head -> cores.submit(() -> resume(head))).toList();
      LOG.info("resuming {} classes", all.size());
    }
  }

  private void resume(ClassHead head) {
    try {
      enrol(maker.resume(head.classId()));
      awaited.remove(head.classId());
    } catch (JournalFailure e) {
      LOG.error("class {} can't be read back yet: {}", head.classId(), e.getMessage());
      retry(head);
    } catch (RuntimeException | Error e) {
      // It stays in the journal, for a version that can read it; the others go on.
      LOG.error("class {} can't be resumed", head.classId(), e);
      awaited.remove(head.classId());
    }
  }

  private void retry(ClassHead head) {
    if (!closed) {
      awaited.add(head.classId());
      clerk.schedule(() -> resume(head), RETRY_MS, TimeUnit.MILLISECONDS);
    }
  }

  private void whenOver(ClassHead head, Outcome outcome) {
    switch (outcome) {
      case INTERRUPTED -> {
        awaited.add(head.classId());
        // Where several could go on with it, whoever has the right to it claims it.
        if (!journal.isShared()) {
          retry(head);
        }
      }
      case ENDED, TAKEN_OVER -> {}
    }
    classes.remove(head.classId());
    pacings.remove(head.classId());
  }

  /** Stops all loops and saves where they are; the classes can be resumed. */
  @Override
  public void close() {
    closed = true;
    classes.values().forEach(this::dismiss);
    pacer.close();
    marker.shutdown();
    clerk.shutdown();
    try {
      if (!clerk.awaitTermination(CLERK_GRACE_MS, TimeUnit.MILLISECONDS)) {
        LOG.warn("closing although something is still being saved");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void dismiss(Classroom classroom) {
    stop(classroom, ClassLoop::stop);
  }

  void stop(Classroom classroom, Consumer<ClassLoop> how) {
    classes.remove(classroom.classId());
    Subscription pacing = pacings.remove(classroom.classId());
    if (pacing != null) {
      pacing.close();
    }
    try {
      how.accept(classroom.loop());
    } catch (RuntimeException e) {
      LOG.warn("class {}: could not save where it stands: {}", classroom.classId(), e.getMessage());
    }
  }
}
