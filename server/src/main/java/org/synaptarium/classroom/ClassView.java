package org.synaptarium.classroom;

import java.util.Map;
import java.util.Optional;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.scenario.LocalText;

/**
 * A class as it stands: everything that every page shows of it besides its brain.
 *
 * @param running whether neural time runs
 * @param locked whether newcomers are kept out
 * @param lapse seconds of body time for each second of neural time
 * @param dials every dial, in the order of {@link Dial}
 * @param settings everything else that is set in the brain
 * @param people how many people are present, the host not counted
 * @param slowed neural seconds for each real second; 1 when in time
 * @param chapter where the story stands; empty when there is none
 */
public record ClassView(
    boolean running,
    boolean locked,
    boolean ended,
    long lapse,
    Map<Dial, DialView> dials,
    Settings settings,
    int people,
    double slowed,
    Optional<ChapterView> chapter) {

  /**
   * One dial.
   *
   * @param hand who moved it last; empty at rest, or when the scenario moved it
   */
  public record DialView(double value, Optional<Person> hand, DialPolicy policy) {}

  /**
   * The chapter that the brain is in.
   *
   * @param index from 0
   */
  public record ChapterView(int index, int count, LocalText title, LocalText narration) {}

  public DialView dial(Dial dial) {
    DialView view = dials.get(dial);
    if (view == null) {
      throw new AssertionError("every dial is there");
    }
    return view;
  }
}
