package org.synaptarium.science;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the validation as a page with its figures: {@code validation.md} and a folder. */
public final class MarkdownReport {
  private static final String FOLDER = "validation";
  private static final String OVERVIEW = "overview";

  private MarkdownReport() {}

  /**
   * Writes the page and its figures into {@code docs}.
   *
   * @param origin date and commit of the code that ran
   */
  public static void write(Validation validation, String origin, Path docs) throws IOException {
    List<Plot> figures = Figures.of(validation.trials());
    Path folder = Files.createDirectories(docs.resolve(FOLDER));
    for (Plot figure : figures) {
      Files.writeString(folder.resolve(figure.file() + ".svg"), SvgWriter.write(figure));
    }
    Files.writeString(folder.resolve(OVERVIEW + ".svg"), Overview.write(validation.verdicts()));
    Files.writeString(docs.resolve("validation.md"), page(validation, origin, figures));
  }

  static String page(Validation validation, String origin, List<Plot> figures) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Validation

        What must come out of the model, and what does. `./synaptarium verify --science --seeds %1$d --write` ran every row with the spiking network in the loop, wrote this page and
        its figures, and can be run again: equal code and seeds give equal numbers on every machine.

        %2$s; seeds 1 … %1$d; **%3$d of %4$d targets come out.** A row is judged by the mean over the seeds; the interval is that of Student's t, 95 %%. No range was widened to let a
        row pass; a row that misses says why. A question mark stands where the interval crosses an end of the range: more seeds might turn such a row.

        ![Every target against its range](validation/overview.svg)

        | row | quantity | target | mean | 95 %% interval | verdict | source |
        |---|---|---|---|---|---|---|
        """
            .formatted(
                validation.seeds().size(), origin, validation.met(), validation.verdicts().size()));
    for (Verdict verdict : validation.verdicts()) {
      page.append(line(verdict));
    }
    page.append("\n## Figures\n\nLines are means over the seeds, bands their 95 % intervals.\n");
    for (Plot figure : figures) {
      page.append(
          "\n![%s](%s/%s.svg)\n\n%s\n"
              .formatted(figure.title(), FOLDER, figure.file(), figure.description()));
    }
    return page.toString();
  }

  private static String line(Verdict verdict) {
    Target target = verdict.target();
    String word =
        verdict.passed()
            ? verdict.word()
            : "**%s**: %s".formatted(verdict.word(), verdict.reason());
    return "| %s | %s | %s %s | %s | %s | %s | %s |\n"
        .formatted(
            target.row(),
            target.quantity(),
            target.accept().text(),
            target.unit().equals("1") ? "" : target.unit(),
            Numbers.text(verdict.interval().mean()),
            Numbers.interval(verdict.interval()),
            word,
            target.source());
  }
}
