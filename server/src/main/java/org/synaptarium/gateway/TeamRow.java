package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;
import org.synaptarium.protocol.TeamsEncoder;

/** What all teams' brains were like over a few frames: a row of means for each. */
record TeamRow(List<MetricHistory.Row> teams) {

  /** Returns the message for a page that draws these columns. */
  Buffer message(List<Integer> columns) {
    List<List<MetricHistory.Row>> chosen = new ArrayList<>();
    for (MetricHistory.Row team : teams) {
      float[] values = new float[columns.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = team.metrics()[columns.get(i)];
      }
      chosen.add(List.of(new MetricHistory.Row(team.frame(), team.bodyTimeMs(), values)));
    }
    return Buffer.buffer(TeamsEncoder.encode(columns, chosen, false));
  }

  /** Makes rows out of frames. Owned by the class's thread. */
  static final class Gatherer {

    /** Four times a second is as fast as eight charts can be compared. */
    private static final int FRAMES = 5;

    private double[][] sums = {};
    private int frames;

    /** Takes a frame in; returns a row when it is full. */
    @Nullable TeamRow add(List<FrameImage> images) {
      if (frames == 0 || sums.length != images.size()) {
        sums = new double[images.size()][Metrics.COUNT];
        frames = 0;
      }
      frames++;
      for (int team = 0; team < sums.length; team++) {
        float[] metrics = images.get(team).metrics();
        for (int column = 0; column < metrics.length; column++) {
          sums[team][column] += metrics[column];
        }
      }
      if (frames < FRAMES) {
        return null;
      }
      TeamRow row = row(images);
      frames = 0;
      return row;
    }

    private TeamRow row(List<FrameImage> images) {
      List<MetricHistory.Row> rows = new ArrayList<>();
      for (int team = 0; team < sums.length; team++) {
        float[] means = new float[Metrics.COUNT];
        for (int column = 0; column < means.length; column++) {
          means[column] = (float) (sums[team][column] / FRAMES);
        }
        FrameImage image = images.get(team);
        rows.add(new MetricHistory.Row(image.frame(), image.bodyTimeMs(), means));
      }
      return new TeamRow(rows);
    }

    /** Forgets what was gathered: the brains are others now. */
    void clear() {
      frames = 0;
    }
  }
}
