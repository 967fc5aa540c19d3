package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import org.synaptarium.frame.FrameImage;

/** The brains of a live class. */
final class LiveTeams implements Viewed {
  private final ClassLoop loop;

  LiveTeams(ClassLoop loop) {
    this.loop = loop;
  }

  private Teams teams() {
    return loop.run().state().teams();
  }

  @Override
  public List<TeamBrain> brains() {
    return loop.run().teams();
  }

  @Override
  public boolean isBlind() {
    return teams().isBlind();
  }

  @Override
  public int teamOf(Person person) {
    return teams().teamOf(person.id());
  }

  @Override
  public List<FrameImage> latest() {
    return loop.latest();
  }

  @Override
  public Optional<ActivityView> told(int team) {
    return loop.activities().told(team);
  }

  /** Compares arm by arm; students may not ask before a trial's reveal. */
  @Override
  public Compared compare(Person person, String quantity, int column) {
    boolean told = teams().trial().filter(Trial::revealed).isPresent();
    if (!told && person.id() > 0 && !loop.run().state().roster().isHost(person)) {
      return new Compared.Refused(
          new Refusal(
              Reason.FORBIDDEN,
              "Each team sees its own brain now.",
              "waiting for the host's reveal"));
    }
    if (isBlind() && Blindfold.covers(column)) {
      return new Compared.Refused(Blindfold.refusal().orElseThrow());
    }
    return new Compared.Result(Comparison.of(loop.run(), quantity, column));
  }
}
