package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synaptarium.frame.FrameImage;

/**
 * Shows frames of a recorded class to whoever listens, in any order, and beside it the same class
 * another way. Knows no time of its own: who owns it says which frame is next.
 *
 * <p>Owned by one thread at a time; what {@link Spectacle} says may be asked by any.
 */
public final class Projector implements Spectacle {
  private final String id;
  private final Reel reel;
  private final Playhead original;
  private @Nullable Reel otherReel;
  private @Nullable Playhead other;
  private final Audience audience = new Audience();
  private final ShownTeams shown = new ShownTeams();
  private final TeamViews teams = new TeamViews(shown);
  private boolean playing;
  private volatile ClassView view;
  private volatile List<RosterEntry> roster;

  /** Stands at frame 0. */
  public Projector(String id, Reel reel) {
    this.id = id;
    this.reel = reel;
    this.original = reel.playhead();
    show(original.pictures());
    this.view = ClassView.shown(runs(), playing);
    this.roster = rosterOf();
  }

  private List<ClassRun> runs() {
    Playhead beside = other;
    return beside == null ? List.of(original.run()) : List.of(original.run(), beside.run());
  }

  /** Returns how many frames have run. */
  public long frame() {
    return original.frame();
  }

  /** Returns a digest of the state of all brains of the recorded class. */
  public long stateHash() {
    return original.stateHash();
  }

  /** Tells whether the class is shown another way, too. */
  public boolean showsAnother() {
    return other != null;
  }

  /** Runs some frames and shows the last; there must be so many. */
  public void run(long frames) {
    if (frames == 0) {
      return;
    }
    long before = frame();
    long bodyTimeMs = original.run().brain().bodyTimeMs();
    List<TeamBrain> brains = original.run().teams();
    List<FrameImage> images = List.of();
    boolean anew = false;
    for (long i = 0; i < frames; i++) {
      images = original.advance();
      long now = original.run().brain().bodyTimeMs();
      anew |= now < bodyTimeMs;
      bodyTimeMs = now;
      if (other != null) {
        List<FrameImage> both = new ArrayList<>(images);
        both.addAll(other.advance());
        images = both;
      }
    }
    show(images);
    boolean otherBrains = !brains.equals(original.run().teams());
    if (otherBrains || (anew && frames > 1)) {
      lookAnew(ClassListener.OtherBrain.begun());
    }
    publish(before);
  }

  /** Goes to a frame: what listeners know is void, and they are shown everything up to there. */
  public void seek(long frame) {
    moveTo(frame);
    seekHere();
  }

  /** Shows everything anew where it stands, as if that frame had been sought. */
  public void seekHere() {
    lookAnew(ClassListener.OtherBrain.seeked());
    tellAround();
  }

  /** Goes to a later frame, like {@link #run} but without what lies between. */
  public void leap(long frame) {
    long before = frame();
    int brains = shown.brains().size();
    moveTo(frame);
    if (brains != shown.brains().size()) {
      lookAnew(ClassListener.OtherBrain.seeked());
    }
    publish(before);
  }

  /* What isn't developed another way is shown as it was; going there would take as long as running there. */
  private void moveTo(long frame) {
    if (otherReel != null && frame > otherReel.developed()) {
      other = null;
    }
    original.seek(frame);
    List<FrameImage> images = new ArrayList<>(original.pictures());
    if (other != null) {
      other.seek(frame);
      images.addAll(other.pictures());
    }
    show(images);
  }

  /** Draws the class against the same another way, and shows that beside it once it can. */
  public void compareWith(Reel another) {
    otherReel = another;
    shown.drawAgainst(reel, another);
    showAnotherWhenDeveloped();
  }

  /** Shows the class another way as soon as that has come to where the class stands. */
  public void showAnotherWhenDeveloped() {
    if (otherReel != null && other == null && otherReel.developed() >= frame()) {
      other = otherReel.playhead();
      seek(frame());
    }
  }

  /** Shows the class only as it was. */
  public void compareWithNothing() {
    otherReel = null;
    shown.drawAgainstNothing();
    if (other != null) {
      other = null;
      seek(frame());
    }
  }

  /** Tells pages whether time runs. */
  public void setPlaying(boolean now) {
    playing = now;
    tellState();
  }

  private void show(List<FrameImage> images) {
    List<TeamBrain> brains = runs().stream().flatMap(run -> run.teams().stream()).toList();
    List<Optional<ActivityView>> activities = new ArrayList<>();
    for (ClassRun run : runs()) {
      for (TeamBrain brain : run.teams()) {
        activities.add(ActivityView.of(run.state(), brain.chronicle()));
      }
    }
    shown.set(new ShownTeams.Scene(runs(), brains, List.copyOf(images), activities));
  }

  private void lookAnew(ClassListener.OtherBrain why) {
    view = ClassView.shown(runs(), playing);
    audience.tell(listener -> listener.onOtherBrain(why));
  }

  private void publish(long before) {
    List<FrameImage> images = shown.latest();
    audience.tell(listener -> listener.onFrame(images));
    Set<Mark> marks = new LinkedHashSet<>();
    for (TeamBrain brain : shown.brains()) {
      brain.chronicle().marks().stream().filter(m -> m.frame() > before).forEach(marks::add);
    }
    marks.forEach(mark -> audience.tell(listener -> listener.onMark(mark)));
    tellAround();
  }

  private void tellAround() {
    tellState();
    if (shown.takeOtherActivity()) {
      audience.tell(ClassListener::onActivity);
    }
    List<RosterEntry> now = rosterOf();
    if (!now.equals(roster)) {
      roster = now;
      audience.tell(listener -> listener.onRoster(now));
    }
  }

  private void tellState() {
    ClassView now = ClassView.shown(runs(), playing);
    if (!now.equals(view)) {
      view = now;
      audience.tell(listener -> listener.onState(now));
    }
  }

  private List<RosterEntry> rosterOf() {
    return original.run().state().rosterEntries(person -> false);
  }

  /** It is over: nothing follows. */
  public void end(String why) {
    audience.tell(listener -> listener.onEnded(why));
  }

  public Reel reel() {
    return reel;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public ClassView view() {
    return view;
  }

  @Override
  public TeamViews teams() {
    return teams;
  }

  @Override
  public List<RosterEntry> roster() {
    return roster;
  }

  @Override
  public Subscription listen(ClassListener listener) {
    return audience.join(listener);
  }

  /** Tells whether nobody listens. */
  public boolean isDeserted() {
    return audience.isEmpty();
  }
}
