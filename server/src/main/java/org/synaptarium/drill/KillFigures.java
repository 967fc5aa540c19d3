package org.synaptarium.drill;

import java.util.List;

/**
 * What became of classes whose nodes died.
 *
 * @param outagesMs of each death: until every student was shown new frames again
 * @param longestOtherPauseMs the longest pause of a student at other times, as when a node returns
 * @param turnedAway how often a student's token was refused, who would then have stayed away
 */
public record KillFigures(
    int kills,
    Verdict verdict,
    List<Double> outagesMs,
    double longestOtherPauseMs,
    int turnedAway) {
  public KillFigures {
    outagesMs = List.copyOf(outagesMs);
  }
}
