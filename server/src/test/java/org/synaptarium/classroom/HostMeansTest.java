package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.classroom.TestClass.reasonOf;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddBookmark;
import org.synaptarium.command.ClassCommand.ClearSpotlight;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Readmit;
import org.synaptarium.command.ClassCommand.SetEyesUp;
import org.synaptarium.command.ClassCommand.SetNamesHidden;
import org.synaptarium.command.ClassCommand.SetSpotlight;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.MemoryJournal;

/** What a host can do to keep a class together; all of it is in the log. */
class HostMeansTest {
  private static final TurnDial STRESS = new TurnDial(Dial.STRESS, 0.5);

  private final MemoryJournal journal = new MemoryJournal();
  private TestClass test;
  private Admission.Admitted ada;

  @BeforeEach
  void openClass() {
    test = TestClass.open(journal);
    ada = test.enter("Ada");
  }

  @AfterEach
  void closeClass() {
    test.close();
  }

  @Test
  void p17_aKickIsUndoneTheSamePersonComesBackWithTheSameToken() {
    test.host(new Kick(ada.person().id()));
    assertThat(test.room().personOf(ada.token())).isEmpty();
    test.host(new Readmit(ada.person().id()));
    assertThat(test.room().personOf(ada.token())).contains(ada.person());
    assertThat(test.ask(ada.person(), STRESS)).isInstanceOf(Answer.Accepted.class);
    assertThat(reasonOf(test.ask(Person.HOST, new Readmit(ada.person().id()))))
        .isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void p17_whoComesBackToATakenNameGetsANumber() {
    test.host(new Kick(ada.person().id()));
    test.enter("Ada");
    test.host(new Readmit(ada.person().id()));
    assertThat(test.room().personOf(ada.token()).orElseThrow().nickname()).isEqualTo("Ada 2");
  }

  @Test
  void p18_eyesUpHoldsStudentsHandsAndNotTheHosts() {
    test.host(new SetEyesUp(true));
    assertThat(reasonOf(test.ask(ada.person(), STRESS))).isEqualTo(Reason.FORBIDDEN);
    test.host(STRESS);
    test.host(new SetEyesUp(false));
    assertThat(test.ask(ada.person(), STRESS)).isInstanceOf(Answer.Accepted.class);
  }

  @Test
  void d13_howTheHostDirectsAttentionIsTheSameAfterACrash() {
    test.host(new SetSpotlight("brain", "amy"));
    test.host(new SetNamesHidden(true));
    test.host(new SetEyesUp(true));
    test.host(new AddBookmark("Second dose"));
    test.host(new Kick(ada.person().id()));
    Staging staging = test.room().view().staging();
    assertThat(staging)
        .isEqualTo(new Staging(true, true, Optional.of(new Staging.Spotlight("brain", "amy"))));
    assertThat(test.heard.marks.getLast().type()).isEqualTo(Mark.Type.BOOKMARK);
    try (School again = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      again.resumeAll();
      Classroom room = again.byId(test.opened.classId()).orElseThrow();
      assertThat(room.view().staging()).isEqualTo(staging);
      assertThat(room.personOf(ada.token())).isEmpty();
    }
  }

  @Test
  void aSpotlightIsClearedAndStudentsHaveNone() {
    test.host(new SetSpotlight("signals", "whole"));
    test.host(new ClearSpotlight());
    assertThat(test.room().view().staging().spotlight()).isEmpty();
    assertThat(reasonOf(test.ask(ada.person(), new SetSpotlight("brain", "amy"))))
        .isEqualTo(Reason.FORBIDDEN);
  }
}
