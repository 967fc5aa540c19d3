package org.synaptarium.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synaptarium.classroom.Report;
import org.synaptarium.classroom.Report.Deed;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Circuit;

/**
 * What a class did to its brain, as a scenario that does it again by itself.
 *
 * <p>A scenario holds 500 events: of a longer class the drags are thinned until they fit, so that
 * every move still arrives where it ended.
 */
public final class ScenarioFile {
  private static final int MAX_EVENTS = 500;
  private static final int MAX_MINUTES = 180;
  private static final double FRAMES_PER_MINUTE = 60_000.0 / Brain.FRAME_MS;
  private static final double MS_PER_S = 1_000;

  private ScenarioFile() {}

  /**
   * Returns the file's text.
   *
   * @param team whose brain's story it is to tell, from 1
   */
  public static String write(Report report, int team) {
    BrainSpec spec = report.scenario().spec();
    long minutes = Math.clamp(Math.round(report.frames() / FRAMES_PER_MINUTE), 1, MAX_MINUTES);
    List<Deed> done = report.deeds().stream().filter(deed -> deed.isFor(team)).toList();
    List<Deed> deeds = thinned(done);
    long endMs = deeds.isEmpty() ? 0 : deeds.getLast().bodyTimeMs();
    var text = new StringBuilder();
    text.append("# yaml-language-server: $schema=../scenario.schema.json\n");
    text.append("format: 1\n");
    text.append("id: class-").append(report.head().code()).append('\n');
    text.append("title: {en: \"What class ").append(report.head().code()).append(" did\"}\n");
    text.append("summary: {en: \"What a class did to its brain, done again.\"}\n");
    text.append("narration: {en: \"Taken from a live class.\"}\n");
    text.append("level: undergraduate\n");
    text.append("minutes: ").append(minutes).append('\n');
    text.append("brain: {neurons: ").append(spec.neurons());
    text.append(", seed: ").append(report.teams().get(team - 1).seed());
    text.append(circuitOf(spec)).append("}\n");
    text.append(deeds.isEmpty() ? "" : "timeline:\n");
    deeds.forEach(deed -> text.append("  - ").append(eventOf(deed)).append('\n'));
    text.append("duration: ").append(timeOf(endMs + Brain.FRAME_MS)).append('\n');
    return text.toString();
  }

  private static String circuitOf(BrainSpec spec) {
    return spec.circuit() == Circuit.TWO_AREA
        ? ", circuit: twoArea, severity: " + spec.severity().name().toLowerCase(Locale.ROOT)
        : "";
  }

  private static String eventOf(Deed deed) {
    ObjectNode command = CommandJson.write(deed.command());
    var event = new StringBuilder("{at: ").append(timeOf(deed.bodyTimeMs()));
    command
        .properties()
        .forEach(
            field ->
                event.append(", ").append(field.getKey()).append(": ").append(field.getValue()));
    return event.append('}').toString();
  }

  private static String timeOf(long bodyTimeMs) {
    return Double.toString(bodyTimeMs / MS_PER_S).replaceAll("\\.0$", "") + "s";
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
