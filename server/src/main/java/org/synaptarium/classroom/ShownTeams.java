package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import org.synaptarium.frame.FrameImage;

/**
 * The brains of a recorded class that is shown; nothing of what was given is kept back any more.
 */
final class ShownTeams implements Viewed {

  /**
   * What is shown at a time.
   *
   * @param runs the class, and behind it the same another way
   * @param brains of all runs, one after the other; as many as pictures and activities
   */
  record Scene(
      List<ClassRun> runs,
      List<TeamBrain> brains,
      List<FrameImage> images,
      List<Optional<ActivityView>> activities) {}

  private volatile Scene now = new Scene(List.of(), List.of(), List.of(), List.of());
  private volatile Optional<TwoWays> twoWays = Optional.empty();
  private boolean otherActivity;

  /** Shows something else; by the owning thread. */
  void set(Scene next) {
    otherActivity |= !next.activities().equals(now.activities());
    now = next;
  }

  /** Tells whether other things are asked than when this was asked last; by the owning thread. */
  boolean takeOtherActivity() {
    boolean other = otherActivity;
    otherActivity = false;
    return other;
  }

  /** Compares a class with the same another way from now on. */
  void drawAgainst(Reel original, Reel other) {
    twoWays = Optional.of(new TwoWays(original, other));
  }

  void drawAgainstNothing() {
    twoWays = Optional.empty();
  }

  @Override
  public List<TeamBrain> brains() {
    return now.brains();
  }

  @Override
  public boolean isBlind() {
    return false;
  }

  @Override
  public int teamOf(Person person) {
    return 1;
  }

  @Override
  public List<FrameImage> latest() {
    return now.images();
  }

  @Override
  public Optional<ActivityView> told(int team) {
    List<Optional<ActivityView>> all = now.activities();
    return all.get(team > all.size() ? 0 : team - 1);
  }

  @Override
  public Compared compare(Person person, String quantity, int column) {
    Scene scene = now;
    Comparison comparison =
        twoWays
            .map(both -> both.compare(quantity, column))
            .orElseGet(() -> Comparison.of(scene.runs().getFirst(), quantity, column));
    return new Compared.Result(comparison);
  }
}
