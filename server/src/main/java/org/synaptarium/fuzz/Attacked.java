package org.synaptarium.fuzz;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.Opening;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Preparation;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.Journal;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioReader;
import org.synaptarium.scenario.ScenarioReading;

/**
 * A school of two classes: one gets whatever hostile input comes to, and the other one is the
 * witness that nothing of it reaches a class beside.
 */
final class Attacked implements AutoCloseable {
  private static final SchoolLimits LIMITS = new SchoolLimits(4, 20, 2_000, 500_000);
  private static final long WITNESS_SEED = 11;
  private static final int WITNESS_COMMANDS_EVERY = 5;

  /** Then another class is attacked: the log of one must not fill the machine in a long run. */
  private static final long COMMANDS_PER_CLASS = 10_000;

  private final OneByOne pacer = new OneByOne();
  private final School school;
  private final Classroom witness;
  private Classroom victim;
  private String victimToken = "";
  private final List<AtomicReference<Answer>> asked = new ArrayList<>();
  private long submitted;
  private long lastId;
  private int ticks;

  Attacked(Journal journal) {
    Clock clock = Clock.fixed(Instant.ofEpochMilli(1_000_000), ZoneOffset.UTC);
    this.school = new School(journal, new OneLesson(), LIMITS, clock, pacer);
    this.witness = open();
    this.victim = open();
    act(witness, new ClassCommand.Start());
  }

  /** The lesson that both classes have. */
  private static final class OneLesson implements Lessons {
    private final String text = Samples.lessonText();

    @Override
    public List<String> ids() {
      return List.of(lesson().id());
    }

    @Override
    public Optional<Scenario> byId(String id) {
      return Optional.of(lesson()).filter(lesson -> lesson.id().equals(id));
    }

    private Scenario lesson() {
      return switch (ScenarioReader.read(text, "sample")) {
        case ScenarioReading.Read(var scenario) -> scenario;
        case ScenarioReading.Broken broken -> throw new IllegalStateException(broken.toString());
      };
    }
  }

  private Classroom open() {
    var opening =
        school.open(
            Optional.of(new OneLesson().ids().getFirst()),
            OptionalLong.of(WITNESS_SEED),
            Preparation.NONE);
    return switch (opening) {
      case Opening.Opened opened -> {
        victimToken = opened.hostToken();
        yield school.byId(opened.classId()).orElseThrow();
      }
      case Opening.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  /** Gives the attacked class a command of its host's; it answers with the next frame. */
  void submit(Command command, int team) {
    if (victim.view().ended() || ++submitted % COMMANDS_PER_CLASS == 0) {
      forget();
    }
    var answer = new AtomicReference<Answer>();
    asked.add(answer);
    victim.submit(Person.HOST, ++lastId, command, team, answer::set);
  }

  private void forget() {
    asked.clear();
    if (!school.archive().delete(victim.classId(), victimToken)) {
      throw new IllegalStateException("an attacked class could not be deleted");
    }
    victim = open();
  }

  private void act(Classroom room, Command command) {
    room.submit(Person.HOST, ++lastId, command, answer -> {});
  }

  /** Lets both classes go on by a frame, the witness with a command of its own now and then. */
  void tick() {
    if (++ticks % WITNESS_COMMANDS_EVERY == 0) {
      act(witness, new BrainCommand.TurnDial(Dial.STRESS, (ticks % 10) / 10.0));
    }
    pacer.tick();
    for (var answer : asked) {
      switch (answer.get()) {
        case null -> throw new IllegalStateException("a command was not answered");
        case Answer.Rejected(var reason) -> Sentence.require(reason.message(), "");
        case Answer.Accepted accepted -> {}
      }
    }
    asked.clear();
  }

  /**
   * Says what is wrong with the witness: its frames, or a state that its own log doesn't explain.
   */
  Optional<String> harm() {
    long frames = witness.latest().frame();
    if (frames != ticks) {
      return Optional.of("the witness ran " + frames + " frames of " + ticks);
    }
    var replay = new ReplayedClass(witness.recording(), witness.scenario());
    boolean alike = replay.verify().isEmpty() && replay.frame() == frames;
    return alike ? Optional.empty() : Optional.of("the witness's states are not those of its log");
  }

  @Override
  public void close() {
    school.close();
  }
}
