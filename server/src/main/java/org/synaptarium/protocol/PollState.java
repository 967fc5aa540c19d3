package org.synaptarium.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A poll.
 *
 * @param choices empty when a number from {@code least} to {@code greatest} is asked for
 * @param votes how many answered
 * @param counts by choice; null before it is revealed, or for a number
 * @param spread of the numbers; null before it is revealed, or for choices
 */
public record PollState(
    int number,
    String question,
    List<String> choices,
    double least,
    double greatest,
    boolean named,
    int votes,
    boolean revealed,
    @Nullable List<Integer> counts,
    ServerMessage.@Nullable SpreadState spread) {}
