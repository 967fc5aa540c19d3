package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Treatment;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.MemoryJournal;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioReader;
import org.synaptarium.scenario.ScenarioReading;
import org.synaptarium.scenario.Schedule;

/** A class opens as its lesson prepared it, and its story keeps both clocks. */
class PreparedLessonTest {
  private static final String HEAD =
      """
      format: 1
      id: lesson
      title: {en: Lesson}
      summary: {en: A lesson.}
      narration: {en: Told.}
      level: school
      minutes: 5
      brain: {neurons: 200, seed: 5, blockers: [nbqx]}
      """;
  private static final String STORY =
      """
      timeline:
        - {at: 0s, type: setLapse, bodySecondsPerSecond: 20}
        - {at: 3s, type: turnDial, dial: stress, value: 0.5}
        - {after: 0.2s, type: setLapse, bodySecondsPerSecond: 1}
        - {atNeural: 0.6s, type: turnDial, dial: stress, value: 1}
        - {after: 0.1s, type: softReset}
      duration: 1min
      """;

  private final MemoryJournal journal = new MemoryJournal();
  private final ManualPacer pacer = new ManualPacer();

  @Test
  void p38_aClassOpensWithTheTeamsAndTheTrialOfItsLesson() {
    String start = "start: {teams: {count: 4, seeds: family}, trial: {arms: [saline, lowDose]}}\n";
    try (School school = schoolOf(HEAD + start + STORY)) {
      Classroom room = open(school);
      ClassView view = room.view();
      assertThat(view.teams()).hasSize(4);
      ClassView.TrialView trial = view.trial().orElseThrow();
      assertThat(trial.arms()).containsExactly(Treatment.SALINE, Treatment.LOW_DOSE);
      assertThat(trial.blinded()).isTrue();
      assertThat(trial.given()).isZero();
      assertThat(trial.allocation()).as("nobody is told").isEmpty();
      pacer.tick();
      room.submit(Person.HOST, 1, new Start(), answer -> {});
      pacer.tick(4);
      assertThat(new ReplayedClass(room.recording(), room.scenario()).verify()).isEmpty();
    }
  }

  @Test
  void d19_aClassIsGivenItsEventsInTheFramesOfTheSchedule() {
    try (School school = schoolOf(HEAD + STORY)) {
      Classroom room = open(school);
      room.submit(Person.HOST, 1, new Start(), answer -> {});
      pacer.tick(40);
      assertThat(eventFrames(room)).isEqualTo(scheduled(room.scenario(), 0));
    }
  }

  @Test
  void d19_afterAFullResetAndAnInterruptionTheStoryHappensAgainByBothClocks() {
    String classId;
    try (School school = schoolOf(HEAD + STORY)) {
      Classroom room = open(school);
      classId = room.classId();
      room.submit(Person.HOST, 1, new Start(), answer -> {});
      pacer.tick(8);
      room.submit(Person.HOST, 2, new FullReset(), answer -> {});
      pacer.tick(6);
    }
    try (School again = schoolOf(HEAD + STORY)) {
      again.resumeAll();
      Classroom room = again.byId(classId).orElseThrow();
      pacer.tick(40);
      List<LogEntry> log = room.recording().log();
      long reset =
          log.stream()
              .filter(e -> e.command() instanceof FullReset)
              .findFirst()
              .orElseThrow()
              .frame();
      List<Long> expected = scheduled(room.scenario(), reset - 1);
      List<Long> happened = eventFrames(room);
      assertThat(happened.subList(happened.size() - expected.size(), happened.size()))
          .isEqualTo(expected);
    }
  }

  private static List<Long> scheduled(Scenario lesson, long afterFrame) {
    return Schedule.of(lesson).events().stream().map(due -> due.frame() + afterFrame).toList();
  }

  private static List<Long> eventFrames(Classroom room) {
    return room.recording().log().stream()
        .filter(entry -> entry.author() == ClassState.CLASS_ITSELF)
        .map(LogEntry::frame)
        .toList();
  }

  private static Classroom open(School school) {
    Opening opening = school.open(Optional.of("lesson"), OptionalLong.empty(), Preparation.NONE);
    return school.byId(((Opening.Opened) opening).classId()).orElseThrow();
  }

  private School schoolOf(String text) {
    var reading = (ScenarioReading.Read) ScenarioReader.read(text, "lesson");
    Lessons lessons =
        new Lessons() {
          @Override
          public List<String> ids() {
            return List.of("lesson");
          }

          @Override
          public Optional<Scenario> byId(String id) {
            return Optional.of(reading.scenario());
          }
        };
    Clock clock = Clock.fixed(Instant.ofEpochMilli(1_000_000), ZoneOffset.UTC);
    return new School(journal, lessons, TestClass.LIMITS, clock, pacer);
  }
}
