package org.synaptarium.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synaptarium.command.Dial;
import org.synaptarium.frame.FrameImage;

/**
 * Hears what happens in a class.
 *
 * <p>Called from the thread that runs the class: a listener hands over and returns, it never waits.
 * One that throws is reported, and dropped when it does nothing else; the class goes on.
 */
public interface ClassListener {

  /** A frame has run. */
  default void onFrame(FrameImage image) {}

  /** Something of the view has changed; at most once a frame. */
  default void onState(ClassView view) {}

  /** Other hands are on the dials; at most five times a second. */
  default void onHands(Map<Dial, HandsView> hands) {}

  /**
   * What is asked of the class, or what came out of it, has changed; at most five times a second.
   */
  default void onActivity(Optional<ActivityView> activity) {}

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
