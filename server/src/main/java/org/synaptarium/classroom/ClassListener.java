package org.synaptarium.classroom;

import java.util.List;
import java.util.Map;
import org.synaptarium.command.Dial;
import org.synaptarium.frame.FrameImage;

/**
 * Hears what happens in a class.
 *
 * <p>Called from the thread that runs the class: a listener hands over and returns, it never waits.
 * One that throws is reported, and dropped when it does nothing else; the class goes on.
 */
public interface ClassListener {

  /**
   * Somebody, or everybody, sees another brain from now on, or the same one with other eyes.
   *
   * @param personId who; {@link #EVERYBODY} for everybody
   */
  record OtherBrain(int personId, Why why) {

    /** Why what a page knows of its brain is no longer true. */
    public enum Why {
      BEGUN,
      MOVED,
      WATCHING,
      REVEALED,
      SEEKED
    }

    public static final int EVERYBODY = -1;

    static OtherBrain begun() {
      return new OtherBrain(EVERYBODY, Why.BEGUN);
    }

    static OtherBrain revealed() {
      return new OtherBrain(EVERYBODY, Why.REVEALED);
    }

    static OtherBrain seeked() {
      return new OtherBrain(EVERYBODY, Why.SEEKED);
    }

    static OtherBrain moved(int personId) {
      return new OtherBrain(personId, Why.MOVED);
    }

    /** Tells whether it is about a person. */
    public boolean isAbout(int somebody) {
      return personId == EVERYBODY || personId == somebody;
    }
  }

  /** A frame has run: a picture of each team's brain, in the order of teams. */
  default void onFrame(List<FrameImage> images) {}

  /** Comes before the first frame of it; see {@link OtherBrain}. */
  default void onOtherBrain(OtherBrain other) {}

  /** Something of the view has changed; at most once a frame. */
  default void onState(ClassView view) {}

  /** Other hands are on a team's dials; at most five times a second. */
  default void onHands(int team, Map<Dial, HandsView> hands) {}

  /**
   * What is asked of the class, or what came out of it, has changed; at most five times a second.
   */
  default void onActivity() {}

  /** People came, went or changed presence; complete, at most twice a second. */
  default void onRoster(List<RosterEntry> roster) {}

  /** Something was marked on the timeline. */
  default void onMark(Mark mark) {}

  /** The host took somebody out; their token no longer works. */
  default void onKicked(int personId) {}

  /** Somebody has got a host's rights or lost them; their pages come in anew as what they are. */
  default void onOtherRights(int personId) {}

  /**
   * This server could not go on with the class, which is not over: it goes on here or elsewhere in
   * a moment, and people come back to it with their tokens. Nothing follows for this listener.
   */
  default void onInterrupted() {}

  /**
   * The class is over; nothing follows.
   *
   * @param why a sentence for everybody
   */
  default void onEnded(String why) {}
}
