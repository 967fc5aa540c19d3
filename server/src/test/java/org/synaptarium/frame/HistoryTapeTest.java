package org.synaptarium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A tape tells what a history was like at any frame, to the last bit, and goes on from there. */
class HistoryTapeTest {
  private static final int FRAMES = 5_000;
  private static final int BEGUN_ANEW = 3_000;
  private static final int EVERY = 97;

  private record Noted(int frame, HistoryTape.Place place, byte[] exactly) {}

  private final Random random = new Random(9);
  private final List<MetricHistory.Row> measured = new ArrayList<>();
  private final HistoryTape tape = new HistoryTape();

  private static byte[] bytesOf(MetricHistory history) throws IOException {
    var bytes = new ByteArrayOutputStream();
    history.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  /* Some columns tremble, some stand still, some are minus nothing, one is not a number. */
  private MetricHistory.Row next(long frame) {
    float[] metrics = new float[Metrics.COUNT];
    for (int column = 0; column < metrics.length; column++) {
      metrics[column] =
          switch (column % 4) {
            case 0 -> (float) random.nextGaussian();
            case 1 -> column / 3f;
            case 2 -> frame % 40 == 0 ? 0f : -0f;
            default -> column == 3 ? Float.NaN : 1e-30f * frame;
          };
    }
    return new MetricHistory.Row(frame, frame * 50.0, metrics);
  }

  private List<Noted> live() throws IOException {
    var history = new MetricHistory();
    List<Noted> noted = new ArrayList<>();
    for (int frame = 1; frame <= FRAMES; frame++) {
      if (frame == BEGUN_ANEW) {
        history.clear();
      }
      measured.add(next(frame));
      history.add(measured.getLast());
      tape.follow(history);
      if (frame % EVERY == 0) {
        noted.add(new Noted(frame, tape.place(history), bytesOf(history)));
      }
    }
    return noted;
  }

  @Test
  void d18_aHistoryIsFoundAgainAtAnyFrameAndGoesOnAsItDid() throws IOException {
    List<Noted> noted = live();
    for (Noted one : noted) {
      MetricHistory again = tape.at(one.place());
      assertThat(bytesOf(again)).as("frame %d", one.frame()).isEqualTo(one.exactly());
    }
    Noted middle = noted.get(noted.size() * 3 / 4);
    MetricHistory again = tape.at(middle.place());
    measured.subList(middle.frame(), noted.getLast().frame()).forEach(again::add);
    assertThat(bytesOf(again)).isEqualTo(noted.getLast().exactly());
  }

  @Test
  void aTapeThatIsCutGoesOnByItself() throws IOException {
    List<Noted> noted = live();
    Noted middle = noted.get(noted.size() / 3);
    HistoryTape cut = tape.upTo(middle.place());
    MetricHistory again = tape.at(middle.place());
    for (MetricHistory.Row row : measured.subList(middle.frame(), BEGUN_ANEW - 1)) {
      again.add(row);
      cut.follow(again);
    }
    assertThat(bytesOf(cut.at(cut.place(again)))).isEqualTo(bytesOf(again));
    assertThat(cut.bytes()).isLessThan(tape.bytes());
  }

  @Test
  void itHoldsAboutAsMuchAsWasFound() throws IOException {
    live();
    assertThat((double) tape.bytes() / HistoryTape.likelyBytes(FRAMES)).isBetween(0.5, 2.0);
  }
}
