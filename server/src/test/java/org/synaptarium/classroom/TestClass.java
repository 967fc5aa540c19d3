package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Nickname;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.journal.Journal;

/** A school with one small class that is ticked by hand, and short ways to act in it. */
final class TestClass implements AutoCloseable {
  static final SchoolLimits LIMITS = new SchoolLimits(4, 5, 8, 60);

  final Journal journal;
  final ManualPacer pacer = new ManualPacer();
  final School school;
  final Opening.Opened opened;
  final Heard heard = new Heard();
  private final AtomicLong ids = new AtomicLong();
  private Classroom room;

  /** Everything that a listener hears. */
  static final class Heard implements ClassListener {
    final List<FrameImage> frames = new ArrayList<>();
    final List<ClassView> views = new ArrayList<>();
    final List<List<RosterEntry>> rosters = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    final List<Map<Dial, HandsView>> hands = new ArrayList<>();
    final List<Integer> kicked = new ArrayList<>();
    final List<Integer> otherRights = new ArrayList<>();
    final List<OtherBrain> otherBrains = new ArrayList<>();
    final List<String> ends = new ArrayList<>();
    int interruptions;

    @Override
    public void onFrame(List<FrameImage> images) {
      frames.add(images.getFirst());
    }

    @Override
    public void onState(ClassView view) {
      views.add(view);
    }

    @Override
    public void onRoster(List<RosterEntry> roster) {
      rosters.add(roster);
    }

    @Override
    public void onMark(Mark mark) {
      marks.add(mark);
    }

    @Override
    public void onOtherBrain(OtherBrain other) {
      otherBrains.add(other);
    }

    @Override
    public void onHands(int team, Map<Dial, HandsView> moving) {
      hands.add(moving);
    }

    @Override
    public void onKicked(int personId) {
      kicked.add(personId);
    }

    @Override
    public void onOtherRights(int personId) {
      otherRights.add(personId);
    }

    @Override
    public void onInterrupted() {
      interruptions++;
    }

    @Override
    public void onEnded(String why) {
      ends.add(why);
    }
  }

  private TestClass(Journal journal, SchoolLimits limits) {
    this.journal = journal;
    this.school = newSchool(journal, limits, pacer);
    this.opened =
        (Opening.Opened)
            school.open(Optional.of(TestLessons.SMALL), OptionalLong.empty(), Preparation.NONE);
    this.room = school.byId(opened.classId()).orElseThrow();
    room.listen(heard);
  }

  static TestClass open(Journal journal) {
    return new TestClass(journal, LIMITS);
  }

  static TestClass open(Journal journal, SchoolLimits limits) {
    return new TestClass(journal, limits);
  }

  static School newSchool(Journal journal, SchoolLimits limits, Pacer pacer) {
    Clock clock = Clock.fixed(Instant.ofEpochMilli(1_000_000), ZoneOffset.UTC);
    return new School(journal, new TestLessons(), limits, clock, pacer);
  }

  Classroom room() {
    return room;
  }

  /** Goes on in what the school holds now, after an interruption. */
  void reattach() {
    room = school.byId(opened.classId()).orElseThrow();
  }

  void tick(int count) {
    pacer.tick(count);
  }

  /** Enters and ticks once. */
  Admission.Admitted enter(String nickname) {
    Admission admission = tryEnter(nickname);
    assertThat(admission).isInstanceOf(Admission.Admitted.class);
    return (Admission.Admitted) admission;
  }

  Admission tryEnter(String nickname) {
    return tryEnter(newcomer(nickname));
  }

  static Newcomer newcomer(String nickname) {
    return Newcomer.named(new Nickname(nickname));
  }

  Admission tryEnter(Newcomer newcomer) {
    var admission = room.enter(newcomer).toCompletableFuture();
    pacer.tick();
    return admission.join();
  }

  /** Asks, ticks once, and returns the answer. */
  Answer ask(Person person, Command command) {
    return ask(person, ids.incrementAndGet(), command);
  }

  Answer ask(Person person, long id, Command command) {
    List<Answer> answers = new ArrayList<>();
    room.submit(person, id, command, answers::add);
    pacer.tick();
    assertThat(answers).hasSize(1);
    return answers.getFirst();
  }

  /** Asks as the host and expects to be allowed. */
  Answer.Accepted host(Command command) {
    Answer answer = ask(Person.HOST, command);
    assertThat(answer).isInstanceOf(Answer.Accepted.class);
    return (Answer.Accepted) answer;
  }

  static Reason reasonOf(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Rejected.class);
    return ((Answer.Rejected) answer).reason().code();
  }

  static Reason reasonOf(Admission admission) {
    assertThat(admission).isInstanceOf(Admission.Refused.class);
    return ((Admission.Refused) admission).reason().code();
  }

  @Override
  public void close() {
    school.close();
  }
}
