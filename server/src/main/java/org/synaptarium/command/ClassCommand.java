package org.synaptarium.command;

import java.util.List;
import java.util.TreeSet;

/** A change to a class: who is in it, who may do what, and whether its brain runs. */
public sealed interface ClassCommand extends Command {

  /** Lets neural time run. */
  record Start() implements ClassCommand {}

  /** Holds neural time still; dial moves wait for the next frame. */
  record Pause() implements ClassCommand {}

  /** Decides who may turn a dial. */
  record SetDialPolicy(Dial dial, DialPolicy policy) implements ClassCommand {}

  /** Gives a dial to these people, who turn it beside the host; replaces those before. */
  record AssignDial(Dial dial, List<Integer> people) implements ClassCommand {
    public AssignDial {
      people = List.copyOf(new TreeSet<>(people));
      if (people.size() > Limits.ASSIGNED_MAX_PEOPLE) {
        throw new OutOfRange(
            people.size() + " people share a dial", "0 … " + Limits.ASSIGNED_MAX_PEOPLE);
      }
    }
  }

  /** Opens or closes the class for newcomers; people already in stay and may come back. */
  record SetJoinLock(boolean locked) implements ClassCommand {}

  /** Writes a note on the timeline. */
  record AddNote(String text) implements ClassCommand {
    public AddNote {
      text = text.strip();
      if (text.isEmpty() || text.length() > Limits.NOTE_MAX_CHARS) {
        throw new OutOfRange(
            "note has " + text.length() + " characters", "1 … " + Limits.NOTE_MAX_CHARS);
      }
    }
  }

  /** Takes a person out of the class; their token stops working. */
  record Kick(int personId) implements ClassCommand {}

  /** Ends the class for everybody; its recording stays. */
  record End() implements ClassCommand {}

  /**
   * A person enters; made by the class itself, never accepted from the wire.
   *
   * @param personId number of the person within the class, from 1; 0 is the host
   */
  record Enter(int personId, Nickname nickname, String tokenHash) implements ClassCommand {}

  /**
   * People set a dial for themselves within one frame; made by the class itself.
   *
   * @param people who, each once
   * @param values what each of them set, in the same order
   */
  record SetOwn(Dial dial, List<Integer> people, List<Double> values) implements ClassCommand {
    public SetOwn {
      people = List.copyOf(people);
      values = List.copyOf(values);
      if (people.size() != values.size()) {
        throw new OutOfRange(values.size() + " settings", "one for each person");
      }
    }
  }

  /** A person who has settings of their own was gone for a while, or is back; made by the class. */
  record SetAway(int personId, boolean away) implements ClassCommand {}
}
