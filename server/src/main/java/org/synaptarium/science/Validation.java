package org.synaptarium.science;

import java.util.List;

/**
 * The outcome of the whole validation, or of some rows of it.
 *
 * @param verdicts row by row
 * @param trials one a seed
 */
public record Validation(List<Long> seeds, List<Verdict> verdicts, List<Findings> trials) {

  public boolean passed() {
    return verdicts.stream().allMatch(Verdict::passed);
  }

  /** Returns how many targets come out. */
  public long met() {
    return verdicts.stream().filter(Verdict::passed).count();
  }
}
