package org.synaptarium.science;

import java.util.List;

/**
 * What became of a target: judged by its mean over the seeds.
 *
 * @param values one number a seed, in order of the seeds
 * @param reason why it misses; empty when it doesn't
 */
public record Verdict(Target target, List<Double> values, MeanInterval interval, String reason) {

  static Verdict of(Target target, List<Findings> trials) {
    double[] values = trials.stream().mapToDouble(t -> t.value(target.key())).toArray();
    List<Share> shares = trials.stream().flatMap(t -> t.share(target.key()).stream()).toList();
    MeanInterval interval =
        shares.isEmpty() ? MeanInterval.of(values) : MeanInterval.ofShares(shares);
    String reason = target.accept().contains(interval.mean()) ? "" : Misses.reason(target.key());
    return new Verdict(
        target, trials.stream().map(t -> t.value(target.key())).toList(), interval, reason);
  }

  /** Judges every target of {@code protocols} that was asked for, in their order. */
  public static List<Verdict> all(List<Target> targets, List<Findings> trials) {
    return targets.stream().map(target -> of(target, trials)).toList();
  }

  public boolean passed() {
    return target.accept().contains(interval.mean());
  }

  /** Tells whether the whole interval lies where the mean lies, in the range or outside of it. */
  public boolean sure() {
    Accept accept = target.accept();
    return passed()
        ? accept.contains(interval.low()) && accept.contains(interval.high())
        : interval.high() < accept.min() || interval.low() > accept.max();
  }

  /** Returns the verdict in a word; a question mark stands where the interval crosses an end. */
  public String word() {
    return (passed() ? "ok" : "misses") + (sure() || interval.seeds() < 2 ? "" : "?");
  }
}
