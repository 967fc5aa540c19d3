package org.synaptarium.protocol;

import java.util.List;

/**
 * A prediction.
 *
 * @param quantity a column of the metrics
 * @param drawn how many drew a curve
 * @param drawing whether curves are still taken
 * @param truth what happened, point by point as far as it has
 * @param band where the class's curves lie at each point; empty while they are drawn
 * @param curves some of them, without names; empty before it is revealed
 * @param meanScore of all curves, 0 … 100
 */
public record PredictionState(
    int number,
    String quantity,
    double least,
    double greatest,
    long fromBodyTimeMs,
    long spanMs,
    int drawn,
    boolean drawing,
    boolean revealed,
    List<Double> truth,
    List<ServerMessage.SpreadState> band,
    List<List<Double>> curves,
    double meanScore) {}
