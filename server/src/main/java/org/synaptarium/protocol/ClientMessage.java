package org.synaptarium.protocol;

import java.util.List;
import java.util.Set;
import org.synaptarium.classroom.ImpulseWish;
import org.synaptarium.command.Command;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.RealName;
import org.synaptarium.engine.Region;
import org.synaptarium.showing.Steering;

/** Everything that a page sends. */
public sealed interface ClientMessage {

  /** What must come first: which protocol the page speaks. */
  record Hello(int protocol, String client) implements ClientMessage {}

  /** The second message: who the page is, in one of five ways. */
  sealed interface Entrance extends ClientMessage {}

  /**
   * A student enters.
   *
   * @param realName for the host's eyes only; empty when none was given
   * @param device what the browser calls itself; empty when it says nothing
   */
  record Join(String code, Nickname nickname, RealName realName, String device)
      implements Entrance {}

  /** A person comes back. */
  record Resume(String token) implements Entrance {}

  /** The teacher opens the host link. */
  record Host(String token) implements Entrance {}

  /** A projector: sees, can't act. */
  record Screen(String code) implements Entrance {}

  /** A presenter: looks at a showing, and steers it. */
  record Show(String token) implements Entrance {}

  /** What only a page that is in a class sends, besides its commands. */
  sealed interface Present extends ClientMessage {}

  /**
   * Which parts of a frame the page draws; replaces the former set.
   *
   * @param teams columns of the metrics that it draws of every team's brain
   */
  record Subscribe(Set<Stream> streams, List<Integer> teams) implements Present {
    public Subscribe {
      teams = List.copyOf(teams);
    }

    public Subscribe(Set<Stream> streams) {
      this(streams, List.of());
    }
  }

  /** Looks at another team's brain. */
  record Watch(int team) implements Present {}

  /** Moves a showing's playhead, or changes how it is played. */
  record Steer(Steering steering) implements Present {}

  /** Asks for a quantity of all teams, arm by arm. */
  record Compare(String quantity) implements Present {}

  /**
   * Asks for a change.
   *
   * @param id the page's own number, growing by at least one per person
   * @param team whose brain is meant, from 1; 0 when nothing was said
   */
  record Request(long id, Command command, int team) implements ClientMessage {
    public Request(long id, Command command) {
      this(id, command, 0);
    }
  }

  /** Tells the newest frame that the page has drawn. */
  record Drew(long frame) implements Present {}

  /**
   * Asks for a trace of one impulse.
   *
   * @param id the page's own number, said again in the answer
   */
  record Impulse(long id, ImpulseWish wish) implements Present {}

  /** Asks who is connected to whom in a region; {@code id} as in {@link Impulse}. */
  record Wiring(long id, Region region) implements Present {}

  /**
   * Asks for one neuron; {@code id} as in {@link Impulse}.
   *
   * @param neuron display id
   * @param since the newest frame of it that the page has
   */
  record Neuron(long id, int neuron, long since) implements Present {}
}
