package org.synaptarium.science;

import java.io.PrintWriter;

/** The table as a terminal shows it. */
public final class ConsoleTable {
  private static final String LINE = "%-10s  %-7s  %8s  %-19s  %-14s  %-14s  %s%n";

  private ConsoleTable() {}

  public static void print(Validation validation, PrintWriter out) {
    out.printf(LINE, "row", "", "mean", "95 % interval", "target", "unit", "quantity");
    for (Verdict verdict : validation.verdicts()) {
      Target target = verdict.target();
      out.printf(
          LINE,
          target.row(),
          verdict.word(),
          Numbers.text(verdict.interval().mean()),
          Numbers.interval(verdict.interval()),
          target.accept().text(),
          target.unit(),
          target.quantity());
      if (!verdict.passed()) {
        out.printf("%21s%s%n", "", verdict.reason());
      }
    }
    out.printf(
        "%n%d of %d targets come out, %d seed%s%n",
        validation.met(),
        validation.verdicts().size(),
        validation.seeds().size(),
        validation.seeds().size() == 1 ? "" : "s");
  }
}
