package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand.CuePattern;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetHypothesis;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.BrainCommand.SoftReset;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.SetJoinLock;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Command;
import org.synaptarium.command.Control;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Route;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.journal.MemoryJournal;

/** People who do anything at any time, on a server that dies at any time. */
class ClassFuzzTest {
  private static final int TICKS = 120;
  private static final double CRASHES_PER_TICK = 0.04;
  private static final SchoolLimits LIMITS = new SchoolLimits(4, 8, 50, 1_000);

  private final MemoryJournal journal = new MemoryJournal();
  private final Map<String, Answer> answered = new HashMap<>();
  private final List<Integer> people = new ArrayList<>(List.of(Person.HOST.id()));
  private String classId = "";
  private ManualPacer pacer = new ManualPacer();
  private Classroom room;
  private long nextId = 1;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void d12_whateverPeopleDoAndWheneverTheServerDiesTheLogTellsTheWholeStory(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int tick = 0; tick < TICKS; tick++) {
      while (random.nextDouble() < 0.4) {
        act(random);
      }
      pacer.tick();
      if (random.nextDouble() < CRASHES_PER_TICK) {
        crash();
      }
    }

    var replay = new ReplayedClass(room.recording(), TestLessons.small());
    while (!replay.isOver()) {
      replay.advance();
    }
    assertThat(replay.frame()).isEqualTo(room.latest().frame());
    assertThat(replay.stateHash()).isEqualTo(room.loop().run().brain().stateHash());
    ClassView before = room.view();
    var marks = room.teams().marks(1);
    var roster = room.roster();
    crash();
    assertThat(room.view()).isEqualTo(before);
    assertThat(room.teams().marks(1)).isEqualTo(marks);
    assertThat(room.roster()).isEqualTo(roster);
  }

  @BeforeEach
  void begin() {
    School school = TestClass.newSchool(journal, LIMITS, pacer);
    var opening =
        school.open(Optional.of(TestLessons.SMALL), OptionalLong.empty(), Preparation.NONE);
    classId = ((Opening.Opened) opening).classId();
    room = school.byId(classId).orElseThrow();
    send(Person.HOST.id(), new Start());
  }

  /* Nothing is closed or saved; what was answered must be answered alike, and frames seen not be far ahead. */
  private void crash() {
    FrameImage seen = room.latest();
    pacer = new ManualPacer();
    School school = TestClass.newSchool(journal, LIMITS, pacer);
    school.resumeAll();
    room = school.byId(classId).orElseThrow();
    assertThat(room.latest().frame()).isBetween(seen.frame() - 40, seen.frame());
    answered.forEach(
        (key, answer) -> {
          String[] who = key.split(":");
          if (answer instanceof Answer.Accepted) {
            List<Answer> again = new ArrayList<>();
            var person = new Person(Integer.parseInt(who[0]), "");
            room.submit(person, Long.parseLong(who[1]), new Pause(), again::add);
            assertThat(again).containsExactly(answer);
          }
        });
  }

  private void act(RandomGenerator random) {
    if (random.nextInt(12) == 0) {
      room.enter(Newcomer.named(new Nickname("Student")))
          .thenAccept(
              admission -> {
                if (admission instanceof Admission.Admitted admitted) {
                  people.add(admitted.person().id());
                }
              });
    } else {
      int author = random.nextBoolean() ? 0 : people.get(random.nextInt(people.size()));
      send(author, command(random));
    }
  }

  private void send(int author, Command command) {
    long id = nextId++;
    room.submit(
        new Person(author, ""),
        id,
        command,
        answer -> assertThat(answered.put(author + ":" + id, answer)).isNull());
  }

  private Command command(RandomGenerator random) {
    Dial dial = Dial.values()[random.nextInt(3)];
    return switch (random.nextInt(30)) {
      case 0 -> new Pause();
      case 1, 2, 3 -> new Start();
      case 4 -> new SoftReset();
      case 5 -> random.nextInt(4) == 0 ? new FullReset() : new Start();
      case 6 -> new GiveKetamine(any(Route.values(), random), random.nextDouble(2), 10);
      case 7 -> new SetLapse(1 + random.nextInt(3_600));
      case 8 -> new SetBlocker(any(Blocker.values(), random), random.nextBoolean());
      case 9 -> new SetDialPolicy(dial, any(DialPolicy.values(), random));
      case 10 -> new SetJoinLock(random.nextInt(3) == 0);
      case 11 -> new AddNote("note " + random.nextInt(100));
      case 12 -> new Kick(random.nextInt(6));
      case 13 -> new SetArrow(any(Arrow.values(), random), random.nextBoolean());
      case 14 -> new SetHypothesis(any(Hypothesis.values(), random), random.nextBoolean());
      case 15 -> {
        Modulator modulator = any(Modulator.values(), random);
        yield new SetModulator(modulator, modulator.range().max() * random.nextDouble());
      }
      case 16 -> new GiveControl(any(Control.values(), random), 0.04);
      case 17 -> new CuePattern(any(Pattern.values(), random), 1, 200);
      default -> new TurnDial(dial, dial.range().max() * random.nextDouble());
    };
  }

  private static <E> E any(E[] options, RandomGenerator random) {
    return options[random.nextInt(options.length)];
  }
}
