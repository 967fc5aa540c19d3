package org.synaptarium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionShapeTest {

  @ParameterizedTest
  @EnumSource
  void everyPointLiesInTheUnitBallAndDependsOnTheSeed(RegionShape shape) {
    double[] point = new double[3];
    double[] other = new double[3];
    int differing = 0;
    for (int index = 0; index < 1000; index++) {
      shape.place(index, 1000, 7, point);
      shape.place(index, 1000, 8, other);
      assertThat(Math.hypot(Math.hypot(point[0], point[1]), point[2])).isLessThanOrEqualTo(1);
      differing += java.util.Arrays.equals(point, other) ? 0 : 1;
    }
    assertThat(differing).isEqualTo(1000);
  }

  @ParameterizedTest
  @EnumSource
  void aShapeFillsMoreThanHalfTheBallsWidth(RegionShape shape) {
    double[] point = new double[3];
    double[] least = {1, 1, 1};
    double[] most = {-1, -1, -1};
    for (int index = 0; index < 1000; index++) {
      shape.place(index, 1000, 7, point);
      for (int axis = 0; axis < 3; axis++) {
        least[axis] = Math.min(least[axis], point[axis]);
        most[axis] = Math.max(most[axis], point[axis]);
      }
    }
    assertThat(most[0] - least[0]).isGreaterThan(1.2);
    assertThat(most[1] - least[1]).isGreaterThan(0.6);
    assertThat(most[2] - least[2]).isGreaterThan(0.5);
  }
}
