package org.synaptarium.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Compared;
import org.synaptarium.classroom.Comparison;
import org.synaptarium.classroom.Interval;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.protocol.ComparisonGroup;
import org.synaptarium.protocol.ServerMessage;

/**
 * One page's view of all teams together: answers what it asks, not faster than it may ask (P37).
 */
final class ComparisonWindow {
  private final Spectacle spectacle;
  private final Page page;
  private final TokenBucket asked =
      new TokenBucket(
          GatewayLimits.COMPARISONS_PER_SECOND, GatewayLimits.COMPARISON_BURST, System.nanoTime());

  ComparisonWindow(Spectacle spectacle, Page page) {
    this.spectacle = spectacle;
    this.page = page;
  }

  void ask(String quantity) {
    if (!asked.take(System.nanoTime())) {
      page.say(
          new ServerMessage.Refused(
              new Refusal(
                  Reason.TOO_FAST,
                  "comparisons are asked for too fast",
                  GatewayLimits.COMPARISONS_PER_SECOND + " a second")));
      return;
    }
    page.say(
        switch (spectacle.teams().compare(page.person(), quantity)) {
          case Compared.Result(var comparison) -> message(comparison);
          case Compared.Refused(var reason) -> new ServerMessage.Refused(reason);
        });
  }

  private static ServerMessage message(Comparison comparison) {
    return new ServerMessage.Comparison(
        comparison.quantity(),
        comparison.frame(),
        comparison.bodyTimesMs(),
        comparison.groups().stream().map(ComparisonWindow::group).toList());
  }

  private static ComparisonGroup group(Comparison.Group group) {
    return new ComparisonGroup(
        group.arm().orElse(null),
        group.teams(),
        group.points().stream().map(Interval::mean).toList(),
        ends(group, -1),
        ends(group, 1));
  }

  private static @Nullable List<Double> ends(Comparison.Group group, int side) {
    return group.teams().size() < 2
        ? null
        : group.points().stream()
            .map(point -> point.mean() + side * point.half().orElse(0))
            .toList();
  }
}
