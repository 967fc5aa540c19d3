package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.classroom.TestClass.reasonOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.Readmit;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.SetTeam;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.ClassCommand.UndoTurn;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Route;
import org.synaptarium.command.SeedRule;
import org.synaptarium.journal.MemoryJournal;

/** Several brains in one class: each team sees and moves its own. */
class TeamsTest {
  private final TestClass test = TestClass.open(new MemoryJournal());
  private long nextId = 1_000;

  @AfterEach
  void closeClass() {
    test.close();
  }

  private static long[] hashes(Classroom room) {
    return room.loop().run().teams().stream().mapToLong(t -> t.brain().stateHash()).toArray();
  }

  private Answer ask(Person person, int team, Command command) {
    List<Answer> answers = new ArrayList<>();
    test.room().submit(person, nextId++, command, team, answers::add);
    test.tick(1);
    return answers.getFirst();
  }

  private double stress(int team) {
    return test.room().view().team(team).dial(Dial.STRESS).value();
  }

  @Test
  void d16_teamsOfOneSeedAreEqualToTheBitUntilOneOfThemIsMoved() {
    test.host(new Start());
    test.tick(7);
    test.host(new SetTeams(3, SeedRule.SAME));
    test.tick(20);
    assertThat(LongStream.of(hashes(test.room())).distinct().count()).isEqualTo(1);

    assertThat(ask(Person.HOST, 2, new TurnDial(Dial.GLUTAMATE, 2)))
        .isInstanceOf(Answer.Accepted.class);
    test.tick(3);
    long[] moved = hashes(test.room());
    assertThat(moved[0]).isEqualTo(moved[2]).isNotEqualTo(moved[1]);
    assertThat(stress(2)).isEqualTo(0.5);
  }

  @Test
  void d16_aFamilysBrainsDifferAndTheFirstIsTheClassesOwn() {
    test.host(new Start());
    test.tick(11);
    test.host(new SetTeams(2, SeedRule.FAMILY));
    test.tick(15);
    long[] family = hashes(test.room());
    assertThat(family[0]).isNotEqualTo(family[1]);

    try (TestClass alone = TestClass.open(new MemoryJournal())) {
      alone.host(new Start());
      alone.tick(11);
      alone.host(new FullReset());
      alone.tick(15);
      assertThat(hashes(alone.room())).containsExactly(family[0]);
    }
  }

  @Test
  void p32_aStudentMovesTheOwnTeamsBrainAndNoOther() {
    Person ada = test.enter("Ada").person();
    Person bob = test.enter("Bob").person();
    test.host(new SetTeams(2, SeedRule.SAME));
    assertThat(test.room().teams().of(ada)).isEqualTo(1);
    assertThat(test.room().teams().of(bob)).isEqualTo(2);
    test.host(new Start());

    assertThat(ask(bob, 0, new TurnDial(Dial.STRESS, 0.25))).isInstanceOf(Answer.Accepted.class);
    assertThat(ask(ada, 1, new TurnDial(Dial.STRESS, 0.75))).isInstanceOf(Answer.Accepted.class);
    assertThat(stress(1)).isEqualTo(0.75);
    assertThat(stress(2)).isEqualTo(0.25);
    assertThat(test.room().view().team(2).dial(Dial.STRESS).hand()).contains(bob);

    assertThat(reasonOf(ask(ada, 2, new TurnDial(Dial.STRESS, 1)))).isEqualTo(Reason.FORBIDDEN);
    assertThat(test.room().refused(ada)).isEqualTo(1);
    assertThat(test.room().refused(bob)).isZero();
    assertThat(stress(2)).isEqualTo(0.25);
  }

  @Test
  void p32_theHostActsOnOneTeamOrOnAllAndOnNoneThatIsNotThere() {
    test.host(new SetTeams(3, SeedRule.SAME));
    ask(Person.HOST, 3, new TurnDial(Dial.STRESS, 0.25));
    assertThat(stress(3)).isEqualTo(0.25);
    ask(Person.HOST, 0, new TurnDial(Dial.STRESS, 0.5));
    assertThat(List.of(stress(1), stress(2), stress(3))).containsOnly(0.5);
    ask(Person.HOST, 3, new UndoTurn(Dial.STRESS));
    assertThat(List.of(stress(1), stress(3))).containsExactly(0.5, 0.0);

    assertThat(reasonOf(ask(Person.HOST, 4, new TurnDial(Dial.STRESS, 1))))
        .isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(reasonOf(ask(Person.HOST, 2, new FullReset()))).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(reasonOf(ask(Person.HOST, 2, new AddNote("x")))).isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void p33_whoeverComesLaterJoinsTheSmallestTeam() {
    Person ada = test.enter("Ada").person();
    test.host(new SetTeams(3, SeedRule.SAME));
    Person bob = test.enter("Bob").person();
    Person cleo = test.enter("Cleo").person();
    assertThat(List.of(ada, bob, cleo))
        .extracting(test.room().teams()::of)
        .containsExactly(1, 2, 3);
    test.host(new SetTeam(cleo.id(), 1));
    assertThat(test.room().teams().of(cleo)).isEqualTo(1);
    assertThat(test.heard.otherBrains).contains(ClassListener.OtherBrain.moved(cleo.id()));

    test.host(new Kick(bob.id()));
    Person dan = test.enter("Dan").person();
    assertThat(test.room().teams().of(dan)).isEqualTo(2);
    test.host(new Readmit(bob.id()));
    assertThat(test.room().teams().of(bob)).isEqualTo(2);
    assertThat(test.room().view().teams())
        .extracting(ClassView.TeamView::members)
        .containsExactly(2, 2, 0);
    assertThat(reasonOf(test.ask(Person.HOST, new SetTeam(dan.id(), 4))))
        .isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(reasonOf(test.ask(Person.HOST, new SetTeam(99, 1)))).isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void p34_dialsOfTeamsAreTheTeamsWhileThereAreTeams() {
    Person ada = test.enter("Ada").person();
    test.host(new SetDialPolicy(Dial.STRESS, DialPolicy.TEAMS));
    assertThat(reasonOf(ask(ada, 0, new TurnDial(Dial.STRESS, 1)))).isEqualTo(Reason.FORBIDDEN);
    test.host(new SetTeams(2, SeedRule.SAME));
    assertThat(ask(ada, 0, new TurnDial(Dial.STRESS, 1))).isInstanceOf(Answer.Accepted.class);
    assertThat(List.of(stress(1), stress(2))).containsExactly(1.0, 0.0);
    test.host(new SetTeams(1, SeedRule.SAME));
    assertThat(test.room().view().teams()).hasSize(1);
    assertThat(reasonOf(ask(ada, 0, new TurnDial(Dial.STRESS, 1)))).isEqualTo(Reason.FORBIDDEN);
  }

  @Test
  void p34_eachTeamAgreesAboutItsOwnDial() {
    Person ada = test.enter("Ada").person();
    Person bob = test.enter("Bob").person();
    Person cleo = test.enter("Cleo").person();
    test.host(new SetDialPolicy(Dial.STRESS, DialPolicy.CONSENSUS));
    test.host(new SetTeams(2, SeedRule.SAME));
    ask(ada, 0, new TurnDial(Dial.STRESS, 0.25));
    ask(bob, 0, new TurnDial(Dial.STRESS, 1));
    ask(cleo, 0, new TurnDial(Dial.STRESS, 0.75));
    assertThat(List.of(stress(1), stress(2))).containsExactly(0.5, 1.0);
    assertThat(test.room().ownOf(cleo)).containsEntry(Dial.STRESS, 0.75);

    test.host(new SetTeam(cleo.id(), 2));
    assertThat(List.of(stress(1), stress(2))).containsExactly(0.25, 1.0);
    assertThat(test.room().ownOf(cleo)).isEmpty();
  }

  @Test
  void p31_aDoseIsUndoneInTheTeamThatGotIt() {
    test.host(new SetTeams(2, SeedRule.SAME));
    test.host(new Start());
    test.tick(5);
    ask(Person.HOST, 2, new GiveKetamine(Route.IV_BOLUS, 1, 0));
    test.tick(10);
    long[] dosed = hashes(test.room());
    assertThat(dosed[0]).isNotEqualTo(dosed[1]);
    assertThat(test.room().view().team(1).doseUndo()).isFalse();
    assertThat(test.room().view().team(2).doseUndo()).isTrue();
    assertThat(test.room().teams().marks(1)).noneMatch(mark -> mark.type() == Mark.Type.DOSE);
    assertThat(test.room().teams().marks(2)).anyMatch(mark -> mark.type() == Mark.Type.DOSE);

    ask(Person.HOST, 2, new UndoDose());
    long[] undone = hashes(test.room());
    assertThat(undone[0]).isEqualTo(undone[1]);
  }

  @Test
  void p33_beginningTeamsIsAFullResetThatAPausedClassSeesToo() {
    test.host(new Start());
    test.tick(30);
    test.host(new Pause());
    long frame = test.room().latest().frame();
    test.host(new SetTeams(2, SeedRule.FAMILY));
    assertThat(test.heard.otherBrains).containsExactly(ClassListener.OtherBrain.begun());
    assertThat(test.room().teams().latest()).hasSize(2).allMatch(i -> i.frame() == frame);
    assertThat(test.room().latest().bodyTimeMs()).isZero();
    assertThat(test.room().teams().history(2)).isEmpty();
    assertThat(test.room().teams().layout(1).xyz())
        .isNotEqualTo(test.room().teams().layout(2).xyz());
    test.host(new Start());
    test.tick(12);
    assertThat(stress(1)).isEqualTo(0.5);
    assertThat(stress(2)).isEqualTo(0.5);
  }
}
