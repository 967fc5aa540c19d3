package org.synaptarium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricHistoryTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 599, 600, 601, 1200, 1201, 100_000})
  void rowsAreBoundedAndTheirMeansKeepTheSum(int frames) {
    var history = new MetricHistory();
    for (int frame = 1; frame <= frames; frame++) {
      history.add(image(frame, frame));
    }
    List<MetricHistory.Row> rows = history.copy();
    assertThat(rows).hasSizeBetween(Math.min(frames, 300), MetricHistory.MAX_ROWS);
    assertThat(rows.getLast().frame()).isEqualTo(frames);
    double sum = 0;
    long before = 0;
    for (MetricHistory.Row row : rows) {
      sum += row.metrics()[3] * (double) (row.frame() - before);
      before = row.frame();
    }
    assertThat(sum).isCloseTo(0.5 * frames * (frames + 1), withinShare(1e-6, frames));
  }

  private static org.assertj.core.data.Offset<Double> withinShare(double share, int frames) {
    return org.assertj.core.data.Offset.offset(share * frames * frames);
  }

  private static FrameImage image(long frame, float value) {
    float[] metrics = new float[Metrics.COUNT];
    Arrays.fill(metrics, value);
    return new FrameImage(
        frame,
        1,
        50 * frame,
        0,
        0,
        false,
        metrics,
        new SpikeRaster(new short[0], new byte[0]),
        new SynapseImage(new int[4], new int[0], new int[0], new float[4]),
        new float[0]);
  }
}
