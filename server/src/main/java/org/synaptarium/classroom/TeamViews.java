package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.command.Limits;
import org.synaptarium.engine.Region;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Layout;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;

/**
 * What the outside may see of a class's brains, team by team. While a trial is blind nothing leaves
 * here that would say what a brain was given. Thread-safe; no method waits but {@link #impulse},
 * {@link #wiring} and {@link #neuron}.
 *
 * <p>Teams are counted from 1; one that there is no longer is the first.
 */
public final class TeamViews {
  private final Viewed viewed;
  private final List<TracedImpulses> impulses = new ArrayList<>();

  TeamViews(Viewed viewed) {
    this.viewed = viewed;
    for (int team = 1; team <= Limits.MAX_TEAMS; team++) {
      int number = team;
      impulses.add(new TracedImpulses(() -> brain(number).synapses(), () -> layout(number)));
    }
  }

  private TeamBrain brain(int team) {
    List<TeamBrain> brains = viewed.brains();
    return brains.get(team > brains.size() ? 0 : team - 1);
  }

  /** Returns how many there are. */
  public int count() {
    return viewed.brains().size();
  }

  /** Returns whose brain a person sees and moves; the host's is the first. */
  public int of(Person person) {
    return viewed.teamOf(person);
  }

  /** Returns where the neurons lie. */
  public Layout layout(int team) {
    return brain(team).layout();
  }

  /** Returns the newest picture of each; before the first frame, of the brains at rest. */
  public List<FrameImage> latest() {
    return viewed.latest();
  }

  /** Returns mean metrics since the brain began, for charts of late joiners. */
  public List<MetricHistory.Row> history(int team) {
    List<MetricHistory.Row> history = brain(team).chronicle().history();
    return viewed.isBlind() ? history.stream().map(Blindfold::over).toList() : history;
  }

  /**
   * Returns some columns of the metrics of each team since their brains began, row by row; NaN for
   * what may not be told.
   */
  public List<List<MetricHistory.Row>> histories(int... columns) {
    boolean blind = viewed.isBlind();
    List<List<MetricHistory.Row>> histories = new ArrayList<>();
    for (TeamBrain team : viewed.brains()) {
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
    return brain(team).chronicle().marks();
  }

  /** Returns what is asked of the class now, and what happened in this brain. */
  public Optional<ActivityView> activity(int team) {
    return viewed.told(team);
  }

  /** Traces an impulse in a brain, which it leaves as it is; not from an event loop. */
  public Traced impulse(int team, ImpulseWish wish) {
    if (viewed.isBlind() && !wish.atRest()) {
      return new Traced.Refused(Blindfold.refusal().orElseThrow());
    }
    return impulses.get(team - 1).trace(wish);
  }

  /** Returns who is connected to whom in a region; not from an event loop. */
  public Looked wiring(int team, Region region) {
    TeamBrain brain = brain(team);
    List<Region> regions = brain.layout().sample().anatomy().circuit().regions();
    if (!regions.contains(region)) {
      return new Looked.Refused(
          new Refusal(
              Reason.OUT_OF_RANGE, "this brain has no region " + region, regions.toString()));
    }
    return new Looked.Wired(brain.wirings().of(region));
  }

  /**
   * Returns a shown neuron and what it did after a frame, as far as it was looked at; not from an
   * event loop.
   */
  public Looked neuron(int team, int displayId, long since) {
    TeamBrain brain = brain(team);
    int shown = brain.layout().sample().size();
    if (displayId >= shown) {
      return new Looked.Refused(
          new Refusal(
              Reason.OUT_OF_RANGE, "there is no neuron " + displayId, "0 … " + (shown - 1)));
    }
    return new Looked.Cell(brain.cells().look(displayId, since));
  }

  /** Compares a quantity over all teams, arm by arm; students may not, before a trial's reveal. */
  public Compared compare(Person person, String quantity) {
    int column = Metrics.names().indexOf(quantity);
    if (column < 0) {
      return new Compared.Refused(
          new Refusal(
              Reason.OUT_OF_RANGE,
              "There is no quantity of this name.",
              String.join(", ", Metrics.names())));
    }
    return viewed.compare(person, quantity, column);
  }
}
