package org.synaptarium.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.synaptarium.classroom.Report;
import org.synaptarium.classroom.Report.PollReport;
import org.synaptarium.classroom.Report.PredictionReport;
import org.synaptarium.engine.Brain;

/** A class's report as a spreadsheet workbook: a sheet for each thing that a teacher asks for. */
public final class Workbook {
  private static final String APPLICATION = "Synaptarium";
  private static final String VERSION = "1.0";
  private static final double MS_PER_HOUR = 3_600_000;
  private static final double MS_PER_S = 1_000;

  private final Report report;

  private Workbook(Report report) {
    this.report = report;
  }

  /** Returns the bytes of an XLSX file. */
  public static byte[] write(Report report) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new org.dhatim.fastexcel.Workbook(bytes, APPLICATION, VERSION)) {
      var sheets = new Workbook(report);
      sheets.about(book.newWorksheet("Class"));
      sheets.people(book.newWorksheet("People"));
      sheets.polls(book.newWorksheet("Polls"));
      sheets.predictions(book.newWorksheet("Predictions"));
      sheets.lines(book.newWorksheet("What happened"));
      new TeamSheets(report).write(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void about(Worksheet sheet) {
    row(sheet, 0, "Code", report.head().code());
    row(sheet, 1, "Lesson", report.scenario().title().english());
    row(sheet, 2, "Seed", Long.toString(report.head().seed()));
    row(sheet, 3, "Opened (UTC)", time(report.head().createdEpochMs()));
    row(sheet, 4, "Neural time (s)", report.frames() * Brain.FRAME_MS / MS_PER_S);
    row(sheet, 5, "People", report.people().size());
    row(sheet, 6, "Commands", report.lines().size());
    row(sheet, 7, "Brains", report.teams().size());
  }

  private void people(Worksheet sheet) {
    header(
        sheet,
        List.of(
            "Number",
            "Nickname",
            "Real name",
            "Team",
            "Joined (UTC)",
            "Dial moves",
            "Answers",
            "Score"));
    int row = 1;
    for (Report.Somebody person : report.people()) {
      row(
          sheet,
          row++,
          person.number(),
          person.nickname(),
          person.realName(),
          person.team(),
          time(person.joinedEpochMs()),
          person.moves(),
          person.answers(),
          person.meanScore().isPresent() ? person.meanScore().getAsDouble() : "");
    }
  }

  private void polls(Worksheet sheet) {
    header(sheet, List.of("Poll", "Question", "Who", "Answer"));
    int row = 1;
    for (PollReport poll : report.polls()) {
      for (PollReport.Ballot ballot : poll.ballots()) {
        Object answer =
            poll.asked().choices().isEmpty()
                ? ballot.answer()
                : poll.asked().choices().get((int) ballot.answer());
        String who = ballot.voter().orElse("(anonymous)");
        row(sheet, row++, poll.number(), poll.asked().question(), who, answer);
      }
    }
  }

  private void predictions(Worksheet sheet) {
    header(sheet, List.of("Prediction", "Quantity", "Who", "Score", "Values, at equal body times"));
    int row = 1;
    for (PredictionReport prediction : report.predictions()) {
      String quantity = prediction.asked().quantity();
      row(sheet, row, prediction.number(), quantity, "(what happened)", "");
      values(sheet, row++, prediction.truth());
      for (PredictionReport.Curve curve : prediction.curves()) {
        row(sheet, row, prediction.number(), quantity, curve.who(), curve.score());
        values(sheet, row++, curve.values());
      }
    }
  }

  private static void values(Worksheet sheet, int row, List<Double> values) {
    int column = 4;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sheet.value(row, column, value);
      }
      column++;
    }
  }

  private void lines(Worksheet sheet) {
    header(sheet, List.of("At (UTC)", "Neural time (s)", "Body time (h)", "Team", "Who", "What"));
    int row = 1;
    for (Report.Line line : report.lines()) {
      row(
          sheet,
          row++,
          time(line.atEpochMs()),
          line.frame() * Brain.FRAME_MS / MS_PER_S,
          line.bodyTimeMs() / MS_PER_HOUR,
          line.team() == 0 ? "all" : line.team(),
          line.who(),
          line.what());
    }
  }

  static void header(Worksheet sheet, List<String> names) {
    row(sheet, 0, names.toArray());
    sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  /* Text stays text: a spreadsheet never takes a nickname that begins with = for a formula. */
  static void row(Worksheet sheet, int row, Object... cells) {
    for (int column = 0; column < cells.length; column++) {
      switch (cells[column]) {
        case Number number -> sheet.value(row, column, number);
        default -> sheet.value(row, column, String.valueOf(cells[column]));
      }
    }
  }

  private static String time(long epochMs) {
    return Instant.ofEpochMilli(epochMs).atOffset(ZoneOffset.UTC).toString();
  }
}
