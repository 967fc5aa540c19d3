package org.synaptarium.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some teams of a comparison.
 *
 * @param arm what they were given; null when these are simply all teams
 * @param teams their numbers, from 1
 * @param mean over the teams, at each point
 * @param lower end of the 95 % interval; null for a single team, which has none
 * @param upper its other end
 */
public record ComparisonGroup(
    @Nullable String arm,
    List<Integer> teams,
    List<Double> mean,
    @Nullable List<Double> lower,
    @Nullable List<Double> upper) {}
