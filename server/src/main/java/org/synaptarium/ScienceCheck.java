package org.synaptarium;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.synaptarium.science.Findings;
import org.synaptarium.science.Protocols;
import org.synaptarium.science.Trial;
import org.synaptarium.science.Validation;
import org.synaptarium.science.Verdict;

/**
 * Runs the scientific validation: seeds side by side, one thread each.
 *
 * @param rows the rows asked for
 * @param seeds how many, from 1 upwards
 */
record ScienceCheck(Set<String> rows, int seeds, int threads) {

  Validation run(PrintWriter err) {
    List<Long> numbers = LongStream.rangeClosed(1, seeds).boxed().toList();
    TimeLeft timeLeft = new TimeLeft(err, seeds, Trial.frames(rows));
    try {
      List<Findings> trials =
          new SideBySide<Findings>(threads)
              .all(
                  numbers.stream()
                      .<Callable<Findings>>map(seed -> () -> trial(seed, timeLeft))
                      .toList());
      return new Validation(
          numbers,
          Verdict.all(
              Protocols.targets().stream().filter(t -> rows.contains(t.row())).toList(), trials),
          trials);
    } finally {
      timeLeft.clear();
    }
  }

  private Findings trial(long seed, TimeLeft timeLeft) {
    int run = (int) seed - 1;
    Findings findings = Trial.run(seed, rows, frames -> timeLeft.report(run, frames));
    timeLeft.done(run);
    return findings;
  }
}
