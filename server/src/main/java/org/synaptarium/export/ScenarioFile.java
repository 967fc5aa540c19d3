package org.synaptarium.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.classroom.Report;
import org.synaptarium.classroom.Report.Deed;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Genotype;
import org.synaptarium.scenario.BodyTime;

/**
 * What a class did to its brain, as a scenario that does it again by itself, in the same frames.
 *
 * <p>What is told and asked is {@link StoryLines}. A scenario holds 500 events: of a longer class
 * the drags are thinned until they fit, so that every move still arrives where it ended.
 */
public final class ScenarioFile {
  private static final int MAX_EVENTS = 500;
  private static final int MAX_MINUTES = 180;
  private static final double FRAMES_PER_MINUTE = 60_000.0 / Brain.FRAME_MS;

  private ScenarioFile() {}

  /**
   * Returns the file's text.
   *
   * @param team whose brain's story it is to tell, from 1
   */
  public static String write(Report report, int team) {
    return write(report, team, "class-" + report.head().code());
  }

  /**
   * Returns the file's text.
   *
   * @param id name of the folder that it will lie in
   */
  public static String write(Report report, int team, String id) {
    BrainSpec spec = report.scenario().spec();
    long minutes = Math.clamp(Math.round(report.frames() / FRAMES_PER_MINUTE), 1, MAX_MINUTES);
    List<Deed> deeds = thinned(report.deeds().stream().filter(deed -> deed.isFor(team)).toList());
    long endMs = deeds.isEmpty() ? 0 : deeds.getLast().bodyTimeMs();
    long durationMs = Math.max(report.course().endMs(), endMs + Brain.FRAME_MS);
    var text = new StringBuilder();
    text.append("# yaml-language-server: $schema=../scenario.schema.json\n");
    text.append("# What a class did, to be edited: every command at its body time; notes and");
    text.append(" bookmarks are chapters. It lies in a folder of its id.\n");
    text.append("format: 1\n");
    text.append("id: ").append(id).append('\n');
    text.append("title: {en: ").append(quoted(titleOf(report))).append("}\n");
    text.append("summary: {en: \"What a class did to its brain, done again.\"}\n");
    text.append("narration: {en: \"Taken from a live class.\"}\n");
    text.append("level: ").append(CommandJson.nameOf(report.scenario().level())).append('\n');
    text.append("minutes: ").append(minutes).append('\n');
    text.append("brain: {neurons: ").append(spec.neurons());
    text.append(", seed: ").append(report.teams().get(team - 1).seed());
    text.append(kindOf(spec)).append("}\n");
    text.append(policiesOf(report));
    text.append(deeds.isEmpty() ? "" : "timeline:\n");
    deeds.forEach(deed -> text.append("  - ").append(eventOf(deed)).append('\n'));
    text.append(StoryLines.of(report, durationMs));
    text.append("duration: ").append(BodyTime.exact(durationMs)).append('\n');
    return text.toString();
  }

  private static String titleOf(Report report) {
    String code = report.head().code();
    String who = code.isEmpty() ? "a class" : "class " + code;
    return report.scenario().id().isEmpty()
        ? "What " + who + " did"
        : report.scenario().title().english() + ", as " + who + " ran it";
  }

  private static String kindOf(BrainSpec spec) {
    if (spec.circuit() == Circuit.TWO_AREA) {
      return ", circuit: twoArea, severity: " + CommandJson.nameOf(spec.severity());
    }
    return spec.genotype() == Genotype.VAL_VAL
        ? ""
        : ", genotype: " + CommandJson.nameOf(spec.genotype());
  }

  private static String policiesOf(Report report) {
    List<String> policies = new ArrayList<>();
    report
        .course()
        .policies()
        .forEach(
            (dial, policy) ->
                policies.add(CommandJson.nameOf(dial) + ": " + CommandJson.nameOf(policy)));
    return policies.isEmpty()
        ? ""
        : "start: {policies: {" + String.join(", ", policies) + "}} # as they were at the end\n";
  }

  private static String eventOf(Deed deed) {
    ObjectNode command = CommandJson.write(deed.command());
    var event = new StringBuilder("{at: ").append(BodyTime.exact(deed.bodyTimeMs()));
    command
        .properties()
        .forEach(
            field ->
                event.append(", ").append(field.getKey()).append(": ").append(field.getValue()));
    return event.append('}').toString();
  }

  /** Returns a text that YAML reads as it is. */
  static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  /* Of moves of one dial within a window the last stays; the window grows until all events fit. */
  private static List<Deed> thinned(List<Deed> deeds) {
    List<Deed> kept = deeds;
    for (long windowMs = Brain.FRAME_MS; kept.size() > MAX_EVENTS; windowMs *= 2) {
      List<Deed> fewer = new ArrayList<>();
      for (int i = 0; i < kept.size(); i++) {
        if (!isOvertaken(kept, i, windowMs)) {
          fewer.add(kept.get(i));
        }
      }
      boolean nothingLeftToThin = kept.stream().noneMatch(d -> d.command() instanceof TurnDial);
      kept = nothingLeftToThin ? kept.subList(0, MAX_EVENTS) : fewer;
    }
    return kept;
  }

  private static boolean isOvertaken(List<Deed> deeds, int index, long windowMs) {
    if (!(deeds.get(index).command() instanceof TurnDial turn) || index + 1 >= deeds.size()) {
      return false;
    }
    Deed next = deeds.get(index + 1);
    return next.command() instanceof TurnDial again
        && again.dial() == turn.dial()
        && next.bodyTimeMs() - deeds.get(index).bodyTimeMs() <= windowMs;
  }
}
