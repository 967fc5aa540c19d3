package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.SeedRule;
import org.synaptarium.command.Treatment;
import org.synaptarium.scenario.LocalText;

/**
 * A class as it stands: everything that every page shows of it besides its brain.
 *
 * @param running whether neural time runs
 * @param locked whether newcomers are kept out
 * @param lapse seconds of body time for each second of neural time
 * @param teams how each team's brain is set
 * @param seeds from which seeds they grew
 * @param trial the experiment that they are in
 * @param people how many people are present, the host not counted
 * @param slowed neural seconds for each real second; 1 when in time
 * @param chapter where the story stands; empty when there is none
 * @param staging how the host directs everybody's attention
 */
public record ClassView(
    boolean running,
    boolean locked,
    boolean ended,
    long lapse,
    List<TeamView> teams,
    SeedRule seeds,
    Optional<TrialView> trial,
    int people,
    double slowed,
    Optional<ChapterView> chapter,
    Staging staging) {

  /** Neural seconds for each real second, when a machine keeps up. */
  private static final double IN_TIME = 1;

  /**
   * A team, and how its brain is set; a class of one brain is one team.
   *
   * @param dials every dial, in the order of {@link Dial}
   * @param settings everything else that is set in the brain
   * @param doseUndo whether the last dose can be undone
   * @param members how many people are in it
   */
  public record TeamView(
      Map<Dial, DialView> dials, Settings settings, boolean doseUndo, int members) {

    /** Returns one of its dials. */
    public DialView dial(Dial dial) {
      return Objects.requireNonNull(dials.get(dial), "every dial is there");
    }
  }

  /**
   * What everybody may know of an experiment.
   *
   * @param given how often treatments were given
   * @param allocation the arm of each team; empty until it is revealed
   */
  public record TrialView(
      List<Treatment> arms,
      boolean blinded,
      int given,
      boolean revealed,
      List<Treatment> allocation) {

    static TrialView of(Trial trial) {
      return new TrialView(
          trial.arms(),
          trial.blinded(),
          trial.given(),
          trial.revealed(),
          trial.revealed() ? trial.allocation() : List.of());
    }
  }

  /**
   * One dial.
   *
   * @param hand who moved it last; empty at rest, or when the scenario or the class moved it
   * @param assigned whom the host gave it to, by number
   * @param spread what people set for themselves, while they decide together
   * @param before where it stood before the last hand moved it; empty when nothing can be undone
   */
  public record DialView(
      double value,
      Optional<Person> hand,
      DialPolicy policy,
      List<Integer> assigned,
      Optional<Spread> spread,
      OptionalDouble before) {

    private static final OptionalDouble NOTHING_TO_UNDO = OptionalDouble.empty();

    static DialView atRest(Dial dial, DialPolicy policy) {
      return new DialView(
          dial.rest(), Optional.empty(), policy, List.of(), Optional.empty(), NOTHING_TO_UNDO);
    }

    DialView turned(double to, Optional<Person> by, OptionalDouble from) {
      return new DialView(to, by, policy, assigned, Optional.empty(), from);
    }

    DialView under(DialPolicy changed) {
      return new DialView(value, hand, changed, List.of(), Optional.empty(), before);
    }

    DialView givenTo(List<Integer> people) {
      return new DialView(value, hand, policy, people, spread, before);
    }

    DialView agreed(Optional<Spread> by) {
      double median = by.map(Spread::median).orElse(value);
      return new DialView(median, Optional.empty(), policy, assigned, by, NOTHING_TO_UNDO);
    }
  }

  /**
   * The chapter that the brain is in.
   *
   * @param index from 0
   */
  public record ChapterView(int index, int count, LocalText title, LocalText narration) {}

  static ClassView of(ClassRun run, Presence presence, double slowed) {
    ClassState state = run.state();
    return new ClassView(
        state.running(),
        state.locked(),
        state.ended(),
        state.lapse(),
        teamsOf(run, state.teams().isBlind(), true),
        state.teams().seeds(),
        state.teams().trial().map(TrialView::of),
        presence.countOf(state.roster().people()),
        slowed,
        run.chapterView(),
        state.staging());
  }

  /**
   * Returns a recorded class as it stood, with everything that it kept back then.
   *
   * @param runs the class, and behind it the same another way: the teams of all follow each other
   */
  static ClassView shown(List<ClassRun> runs, boolean playing) {
    ClassRun first = runs.getFirst();
    ClassState state = first.state();
    return new ClassView(
        playing,
        state.locked(),
        false,
        state.lapse(),
        runs.stream().flatMap(run -> teamsOf(run, false, false).stream()).toList(),
        state.teams().seeds(),
        state.teams().trial().map(Trial::reveal).map(TrialView::of),
        state.roster().students(),
        IN_TIME,
        first.chapterView(),
        state.staging());
  }

  private static List<TeamView> teamsOf(ClassRun run, boolean blind, boolean live) {
    Teams teams = run.state().teams();
    List<Integer> members = teams.members(run.state().roster().people());
    List<TeamView> views = new ArrayList<>();
    for (int team = 1; team <= teams.count(); team++) {
      views.add(
          new TeamView(
              teams.of(team).dials().views(),
              teams.of(team).told(blind),
              live && run.team(team).remembersDose(),
              members.get(team - 1)));
    }
    return List.copyOf(views);
  }

  /** Returns a team's view, from 1; the first's when there are not so many. */
  public TeamView team(int team) {
    return teams.get(team > teams.size() ? 0 : team - 1);
  }

  /** Returns a dial of the first team's brain. */
  public DialView dial(Dial dial) {
    return team(1).dial(dial);
  }
}
