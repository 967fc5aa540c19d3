package org.synaptarium.classroom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.GiveTreatments;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.Command;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Brain;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.Scenario;

/**
 * What happens in a recording and when, read out of its log: no brain is run, for body time is the
 * sum of the frames, each as long as the lapse makes it.
 *
 * @param chapters where the lesson's chapters begin; again after each new beginning
 * @param marks what was done, in order
 * @param lapses how body time runs; the first one from frame 0
 */
public record Storyboard(List<Scene> chapters, List<Deed> marks, List<Lapse> lapses) {

  /** More dial moves than this would hide each other on a seek bar. */
  static final int MAX_DIAL_MOVES = 500;

  /** A chapter, and the number of frames after which it begins. */
  public record Scene(long frame, long bodyTimeMs, Chapter chapter) {}

  /**
   * Something that was done.
   *
   * @param frame the first whose picture shows it
   * @param type kind of mark, or {@code dial} and {@code modulator}
   * @param who nickname; empty for the lesson itself
   * @param seq its place in the log when a brain could do without it
   */
  public record Deed(
      long frame,
      long bodyTimeMs,
      String type,
      String text,
      Optional<String> who,
      OptionalLong seq) {}

  /** From this many frames on, each covers {@code lapse} times its own time in the body. */
  public record Lapse(long frame, long bodyTimeMs, long lapse) {}

  /** Reads a recording. */
  public static Storyboard of(Recording recording, Scenario scenario) {
    var reader = new Reader(scenario);
    recording.log().stream().filter(e -> e.frame() <= recording.frames()).forEach(reader::read);
    reader.runTo(recording.frames());
    return new Storyboard(reader.chapters, reader.marks, reader.lapses);
  }

  /** Tells whether a class could have gone on without this. */
  public static boolean canBeLeftOut(Command command) {
    return switch (command) {
      case FullReset _ -> false;
      case BrainCommand _, GiveTreatments _ -> true;
      default -> false;
    };
  }

  private static final class Reader {
    private final Scenario scenario;
    private final Story story;
    private final ClassState state;
    private final List<Scene> chapters = new ArrayList<>();
    private final List<Deed> marks = new ArrayList<>();
    private final List<Lapse> lapses = new ArrayList<>();
    private long frame;
    private long bodyTimeMs;
    private long lapse = 1;
    private int chapter = Story.BEFORE_THE_FIRST;
    private int dialMoves;

    Reader(Scenario scenario) {
      this.scenario = scenario;
      this.story = new Story(scenario.chapters());
      this.state = new ClassState(scenario, "");
      lapses.add(new Lapse(0, 0, lapse));
    }

    void runTo(long target) {
      markChapter();
      while (frame < target) {
        bodyTimeMs += lapse * Brain.FRAME_MS;
        frame++;
        markChapter();
      }
    }

    private void markChapter() {
      int now = story.indexAt(bodyTimeMs);
      if (now != chapter && now != Story.BEFORE_THE_FIRST) {
        chapters.add(new Scene(frame, bodyTimeMs, scenario.chapters().get(now)));
      }
      chapter = now;
    }

    void read(LogEntry entry) {
      runTo(entry.frame() - 1);
      Optional<String> who = state.roster().byId(entry.author()).map(Person::nickname);
      state.apply(entry);
      boolean anew = entry.command() instanceof FullReset || entry.command() instanceof SetTeams;
      if (anew) {
        bodyTimeMs = 0;
        chapter = Story.BEFORE_THE_FIRST;
      }
      if (anew || state.lapse() != lapse) {
        lapse = state.lapse();
        note(new Lapse(frame, bodyTimeMs, lapse));
      }
      mark(entry, who);
    }

    private void note(Lapse now) {
      if (lapses.getLast().frame() == now.frame()) {
        lapses.removeLast();
      }
      lapses.add(now);
    }

    private void mark(LogEntry entry, Optional<String> who) {
      OptionalLong seq =
          canBeLeftOut(entry.command()) ? OptionalLong.of(entry.seq()) : OptionalLong.empty();
      Optional<Deed> deed =
          Marking.of(entry.command())
              .map(label -> deed(entry, CommandJson.nameOf(label.type()), label.text(), who, seq))
              .or(() -> setting(entry, who, seq));
      deed.ifPresent(marks::add);
    }

    private Optional<Deed> setting(LogEntry entry, Optional<String> who, OptionalLong seq) {
      return switch (entry.command()) {
        case TurnDial(var dial, double value) ->
            dialMoves++ < MAX_DIAL_MOVES
                ? Optional.of(
                    deed(entry, "dial", CommandJson.nameOf(dial) + " " + plain(value), who, seq))
                : Optional.empty();
        case SetModulator(var modulator, double level) ->
            Optional.of(
                deed(
                    entry,
                    "modulator",
                    CommandJson.nameOf(modulator) + " " + plain(level),
                    who,
                    seq));
        default -> Optional.empty();
      };
    }

    private static String plain(double value) {
      return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private Deed deed(
        LogEntry entry, String type, String text, Optional<String> who, OptionalLong seq) {
      return new Deed(entry.frame(), bodyTimeMs, type, text, who, seq);
    }
  }
}
