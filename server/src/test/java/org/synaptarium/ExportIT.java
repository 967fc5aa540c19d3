package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host takes home, opened by programs that are not ours. */
class ExportIT {
  private static final List<String> LESSON =
      List.of(
          "{'type':'setDialPolicy','dial':'stress','policy':'everyone'}",
          "{'type':'openPoll','question':'What grows?','choices':['Spines','BDNF'],"
              + "'least':0,'greatest':0,'named':false}",
          "{'type':'start'}",
          "{'type':'addNote','text':'=1+1'}");

  @Test
  void p29_theReportTheSeriesAndTheScenarioOfAClassAreFilesForItsHostAlone(@TempDir Path data)
      throws IOException {
    try (TestServer server = new TestServer(data)) {
      TestServer.OpenedClass lesson = server.openClass();
      try (TestPage host = TestPage.hosting(server.port(), lesson.hostToken());
          TestPage ada = TestPage.greeted(server.port())) {
        ada.send(
            TestPage.kind("join")
                .put("code", lesson.code())
                .put("nickname", "Axon 7")
                .put("realName", "Ada L."));
        ada.await("welcome");
        for (int i = 0; i < LESSON.size(); i++) {
          host.command(i + 1, LESSON.get(i).replace('\'', '"'));
          host.await("accepted");
        }
        ada.command(1, "{\"type\":\"vote\",\"activity\":1,\"answer\":1}");
        ada.await("accepted");
        ada.command(2, "{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":0.5}");
        ada.await("accepted");
        host.subscribe("metrics");
        host.await("frame", frame -> frame.path("frame").asLong() > 20);
      }
      String path = "/api/classes/" + lesson.classId();
      assertThat(server.get(path + "/report.xlsx").statusCode()).isEqualTo(401);
      assertReport(server.bytes(path + "/report.xlsx", lesson.hostToken()));
      assertSeries(text(server.bytes(path + "/series.csv", lesson.hostToken())));
      String scenario = text(server.bytes(path + "/scenario.yaml", lesson.hostToken()));
      assertThat(scenario).contains("type: \"turnDial\", dial: \"stress\", value: 0.5");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void assertReport(byte[] xlsx) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      List<Row> people = book.findSheet("People").orElseThrow().read();
      assertThat(people.get(1).getCellText(1)).isEqualTo("Axon 7");
      assertThat(people.get(1).getCellText(2)).isEqualTo("Ada L.");
      assertThat(people.get(1).getCellText(3)).isEqualTo("1");
      assertThat(people.get(1).getCellText(5)).isEqualTo("1");
      List<Row> polls = book.findSheet("Polls").orElseThrow().read();
      assertThat(polls.get(1).getCellText(2)).isEqualTo("(anonymous)");
      assertThat(polls.get(1).getCellText(3)).isEqualTo("BDNF");
      String happened = book.findSheet("What happened").orElseThrow().read().toString();
      assertThat(happened).doesNotContain("Ada L.");
      assertThat(book.findSheet("Series").orElseThrow().read().size()).isGreaterThan(10);
    }
  }

  private static void assertSeries(String csv) {
    List<String> lines = csv.lines().toList();
    assertThat(lines.getFirst()).startsWith("brain,arm,frame,neural time (s),body time (h),");
    assertThat(lines.getFirst())
        .contains("PFC.rateEHz mean (Hz)", "PFC.rateEHz max (Hz)", "plasmaNgPerMl min (ng/mL)");
    int columns = lines.getFirst().split(",").length;
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(line -> assertThat(line.split(",")).hasSize(columns));
  }
}
