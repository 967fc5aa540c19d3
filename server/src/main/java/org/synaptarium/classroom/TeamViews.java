package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.command.Limits;
import org.synaptarium.engine.SynapseSnapshot;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Layout;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;

/**
 * What the outside may see of a class's brains, team by team. While a trial is blind nothing leaves
 * here that would say what a brain was given. Thread-safe; no method waits but {@link #impulse}.
 *
 * <p>Teams are counted from 1; one that there is no longer is the first.
 */
public final class TeamViews {
  private final ClassLoop loop;
  private final List<TracedImpulses> impulses = new ArrayList<>();

  TeamViews(ClassLoop loop) {
    this.loop = loop;
    for (int team = 1; team <= Limits.MAX_TEAMS; team++) {
      int number = team;
      impulses.add(new TracedImpulses(() -> synapses(number), () -> layout(number)));
    }
  }

  private ClassRun run() {
    return loop.run();
  }

  private boolean isBlind() {
    return run().state().teams().isBlind();
  }

  private SynapseSnapshot synapses(int team) {
    return run().team(team).synapses();
  }

  /** Returns how many there are. */
  public int count() {
    return run().state().teams().count();
  }

  /** Returns whose brain a person sees and moves; the host's is the first. */
  public int of(Person person) {
    return run().state().teams().teamOf(person.id());
  }

  /** Returns where the neurons lie. */
  public Layout layout(int team) {
    return run().team(team).layout();
  }

  /** Returns the newest picture of each; before the first frame, of the brains at rest. */
  public List<FrameImage> latest() {
    return loop.latest();
  }

  /** Returns mean metrics since the brain began, for charts of late joiners. */
  public List<MetricHistory.Row> history(int team) {
    List<MetricHistory.Row> history = run().team(team).chronicle().history();
    return isBlind() ? history.stream().map(Blindfold::over).toList() : history;
  }

  /**
   * Returns some columns of the metrics of each team since their brains began, row by row; NaN for
   * what may not be told.
   */
  public List<List<MetricHistory.Row>> histories(int... columns) {
    boolean blind = isBlind();
    List<List<MetricHistory.Row>> histories = new ArrayList<>();
    for (TeamBrain team : run().teams()) {
      List<MetricHistory.Row> rows = team.chronicle().columns(columns);
      for (int i = 0; blind && i < columns.length; i++) {
        if (Blindfold.covers(columns[i])) {
          int column = i;
          rows.forEach(row -> row.metrics()[column] = Float.NaN);
        }
      }
      histories.add(rows);
    }
    return histories;
  }

  /** Returns the newest marks of the timeline, in order, for late joiners. */
  public List<Mark> marks(int team) {
    return run().team(team).chronicle().marks();
  }

  /** Returns what is asked of the class now, and what happened in this brain. */
  public Optional<ActivityView> activity(int team) {
    return loop.activities().told(team);
  }

  /** Traces an impulse in a brain, which it leaves as it is; not from an event loop. */
  public Traced impulse(int team, ImpulseWish wish) {
    if (isBlind() && !wish.atRest()) {
      return new Traced.Refused(Blindfold.refusal().orElseThrow());
    }
    return impulses.get(team - 1).trace(wish);
  }

  /** Compares a quantity over all teams, arm by arm; students may not, before a trial's reveal. */
  public Compared compare(Person person, String quantity) {
    int column = Metrics.names().indexOf(quantity);
    if (column < 0) {
      return refuse(
          Reason.OUT_OF_RANGE,
          "There is no quantity of this name.",
          String.join(", ", Metrics.names()));
    }
    Teams teams = run().state().teams();
    boolean told = teams.trial().filter(Trial::revealed).isPresent();
    if (!told && person.id() > 0 && !run().state().roster().isHost(person)) {
      return refuse(
          Reason.FORBIDDEN, "Each team sees its own brain now.", "waiting for the host's reveal");
    }
    if (teams.isBlind() && Blindfold.covers(column)) {
      return new Compared.Refused(Blindfold.refusal().orElseThrow());
    }
    return new Compared.Result(Comparison.of(run(), quantity, column));
  }

  private static Compared refuse(Reason code, String message, String allowed) {
    return new Compared.Refused(new Refusal(code, message, allowed));
  }
}
