package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.classroom.TestClass.reasonOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.RosterEntry.Standing;
import org.synaptarium.command.ClassCommand.Ban;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.Readmit;
import org.synaptarium.command.ClassCommand.SetCoHost;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.RealName;
import org.synaptarium.journal.MemoryJournal;
import org.synaptarium.recording.RecordingFiles;
import org.synaptarium.recording.RecordingJson;

/** Bans, co-hosts and real names: who is in a class, with which rights, and who knows it. */
class CompanyTest {
  private final MemoryJournal journal = new MemoryJournal();
  private TestClass test;

  @BeforeEach
  void openClass() {
    test = TestClass.open(journal);
  }

  @AfterEach
  void closeClass() {
    test.close();
  }

  private static Newcomer from(String device, String nickname) {
    return new Newcomer(new Nickname(nickname), RealName.NONE, device);
  }

  private Admission.Admitted admitted(Newcomer newcomer) {
    return (Admission.Admitted) test.tryEnter(newcomer);
  }

  @Test
  void p22_aBannedBrowserIsRefusedUnderAnyNameUntilTheBanIsUndone() {
    int ada = admitted(from("laptop-7", "Ada")).person().id();
    test.host(new Ban(ada));
    assertThat(test.heard.kicked).containsExactly(ada);
    assertThat(reasonOf(test.tryEnter(from("laptop-7", "Somebody else")))).isEqualTo(Reason.BANNED);
    assertThat(test.tryEnter(from("laptop-8", "Ben"))).isInstanceOf(Admission.Admitted.class);
    assertThat(test.tryEnter(from("", "Cleo"))).isInstanceOf(Admission.Admitted.class);
    assertThat(standingOf(ada)).isEqualTo(Standing.BANNED);
    test.host(new Readmit(ada));
    assertThat(standingOf(ada)).isEqualTo(Standing.IN);
    assertThat(test.tryEnter(from("laptop-7", "Dora"))).isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void p22_aBanOutlivesACrash() {
    test.host(new Ban(admitted(from("laptop-7", "Ada")).person().id()));
    try (School again = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      again.resumeAll();
      Classroom room = again.byId(test.opened.classId()).orElseThrow();
      assertThat(room.loop().run().state().roster().isBanned(Tokens.hash("laptop-7"))).isTrue();
    }
  }

  private Standing standingOf(int personId) {
    return test.room().roster().stream()
        .filter(entry -> entry.person().id() == personId)
        .map(RosterEntry::standing)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void p23_aCoHostRunsTheClassUntilTheRightIsTakenBack() {
    Person ada = test.enter("Ada").person();
    assertThat(reasonOf(test.ask(ada, new Start()))).isEqualTo(Reason.FORBIDDEN);
    test.host(new SetCoHost(ada.id(), true));
    assertThat(test.heard.otherRights).containsExactly(ada.id());
    assertThat(test.room().isHost(ada)).isTrue();
    assertThat(test.ask(ada, new Start())).isInstanceOf(Answer.Accepted.class);
    test.host(new SetCoHost(ada.id(), false));
    assertThat(reasonOf(test.ask(ada, new Pause()))).isEqualTo(Reason.FORBIDDEN);
  }

  @Test
  void p23_onlyTheOneWhoOpenedTheClassMakesCoHosts() {
    Person ada = test.enter("Ada").person();
    Person ben = test.enter("Ben").person();
    test.host(new SetCoHost(ada.id(), true));
    assertThat(reasonOf(test.ask(ada, new SetCoHost(ben.id(), true)))).isEqualTo(Reason.FORBIDDEN);
    assertThat(reasonOf(test.ask(ada, new Ban(Person.HOST.id())))).isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void p24_realNamesStandOnTheRosterAndInNoRecording() {
    var ada = new Newcomer(new Nickname("Neuron 7"), new RealName("Ada Lovelace"), "laptop-7");
    admitted(ada);
    assertThat(test.room().roster().getFirst().realName()).isEqualTo("Ada Lovelace");
    String recording = RecordingJson.write(test.room().recording());
    assertThat(recording)
        .contains("Neuron 7")
        .doesNotContain("Lovelace", "laptop-7", Tokens.hash("laptop-7"));
    assertThat(RecordingFiles.read(recording).people()).isPositive();
  }
}
