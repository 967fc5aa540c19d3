package org.synaptarium.command;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A change to a class: who is in it, who may do what, and whether its brain runs. */
public sealed interface ClassCommand extends Command {

  /** What pages call their lenses and the places in them. */
  Pattern WORD = Pattern.compile("[A-Za-z0-9-]{1,24}");

  /** Lets neural time run. */
  record Start() implements ClassCommand {}

  /**
   * Lets neural time run, as the class itself says it: by the rules of this revision of the model.
   */
  record StartModel(int revision) implements ClassCommand {
    public StartModel {
      if (revision < 1 || revision > Limits.NEWEST_MODEL_REVISION) {
        throw new OutOfRange(
            "revision " + revision + " of the model", "1 … " + Limits.NEWEST_MODEL_REVISION);
      }
    }
  }

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

  /** Puts a dial back to where it was before the last hand moved it. */
  record UndoTurn(Dial dial) implements ClassCommand {}

  /** Takes the last dose back, as if it had never been given. */
  record UndoDose() implements ClassCommand {}

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

  /** Takes a person out and doesn't let their browser in again under another name. */
  record Ban(int personId) implements ClassCommand {}

  /** Gives somebody a host's rights, or takes them back. */
  record SetCoHost(int personId, boolean active) implements ClassCommand {}

  /** Lets somebody in again who was taken out: the same person, with the same token. */
  record Readmit(int personId) implements ClassCommand {}

  /**
   * Asks for everybody's eyes: while it is active students' pages are still and ask for nothing.
   */
  record SetEyesUp(boolean active) implements ClassCommand {}

  /** Keeps students' names from everywhere but the host's roster. */
  record SetNamesHidden(boolean hidden) implements ClassCommand {}

  /** Turns everybody's view to a lens, and to a place in it; both are the pages' own words. */
  record SetSpotlight(String lens, String place) implements ClassCommand {
    public SetSpotlight {
      requireWord("lens", lens);
      requireWord("place", place);
    }

    private static void requireWord(String what, String word) {
      if (!WORD.matcher(word).matches()) {
        throw new OutOfRange(what + " is not a word", "1 … 24 letters, digits and hyphens");
      }
    }
  }

  /** Lets everybody look where they like. */
  record ClearSpotlight() implements ClassCommand {}

  /** Marks a moment of the timeline to come back to. */
  record AddBookmark(String text) implements ClassCommand {
    public AddBookmark {
      text = text.strip();
      if (text.isEmpty() || text.length() > Limits.BOOKMARK_MAX_CHARS) {
        throw new OutOfRange(
            "bookmark has " + text.length() + " characters", "1 … " + Limits.BOOKMARK_MAX_CHARS);
      }
    }
  }

  /**
   * Begins as many fresh brains, each with its own dials and its own part of the class; 1 is one
   * brain for all again.
   */
  record SetTeams(int count, SeedRule seeds) implements ClassCommand {
    public SetTeams {
      if (count < 1 || count > Limits.MAX_TEAMS) {
        throw new OutOfRange("a class can't have " + count + " teams", "1 … " + Limits.MAX_TEAMS);
      }
    }
  }

  /** Moves a person to another team. */
  record SetTeam(int personId, int team) implements ClassCommand {
    public SetTeam {
      if (team < 1 || team > Limits.MAX_TEAMS) {
        throw new OutOfRange("there is no team " + team, "1 … " + Limits.MAX_TEAMS);
      }
    }
  }

  /**
   * Opens an experiment: each team's brain is an arm, drawn by lot.
   *
   * @param blinded whether nobody is told which arm is whose until {@link RevealTrial}
   */
  record OpenTrial(List<Treatment> arms, boolean blinded) implements ClassCommand {
    public OpenTrial {
      arms = List.copyOf(arms);
      if (arms.size() < 2
          || arms.size() > Limits.MAX_TEAMS
          || arms.stream().distinct().count() < arms.size()) {
        throw new OutOfRange(
            "a trial can't have these " + arms.size() + " arms",
            "2 or more different ones, one team each");
      }
    }
  }

  /** Gives each team's brain what its arm gives, all at the same frame. */
  record GiveTreatments() implements ClassCommand {}

  /** Tells everybody which arm was whose. */
  record RevealTrial() implements ClassCommand {}

  /** Ends the class for everybody; its recording stays. */
  record End() implements ClassCommand {}

  /**
   * A person enters; made by the class itself, never accepted from the wire.
   *
   * @param personId number of the person within the class, from 1; 0 is the host
   */
  record Enter(int personId, Nickname nickname, String tokenHash) implements ClassCommand {}

  /**
   * What only the host may know of a person; made by the class itself.
   *
   * @param realName empty when they gave none
   * @param deviceHash of what their browser calls itself; empty when it said nothing
   */
  record Introduce(int personId, String realName, String deviceHash) implements ClassCommand {}

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
        throw new OutOfRange("these are " + values.size() + " settings", "one for each person");
      }
    }
  }

  /** A person who has settings of their own was gone for a while, or is back; made by the class. */
  record SetAway(int personId, boolean away) implements ClassCommand {}

  /**
   * An experiment begins with these lots; made by the class itself.
   *
   * @param allocation the arm of each team, in the order of teams
   */
  record BeginTrial(List<Treatment> arms, boolean blinded, List<Treatment> allocation)
      implements ClassCommand {
    public BeginTrial {
      arms = List.copyOf(arms);
      allocation = List.copyOf(allocation);
    }
  }

  /**
   * The class goes on as another one: everybody who was in it is in the past. Said by the class
   * itself, when it branches off a recording.
   */
  record BranchOff() implements ClassCommand {}
}
