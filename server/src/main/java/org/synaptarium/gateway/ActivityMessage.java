package org.synaptarium.gateway;

import java.util.Optional;
import org.synaptarium.classroom.ActivityView;
import org.synaptarium.protocol.PollState;
import org.synaptarium.protocol.PredictionState;
import org.synaptarium.protocol.ServerMessage;

/** What everybody is told of a poll or a prediction: no name, and no answer before its time. */
final class ActivityMessage {
  private ActivityMessage() {}

  static ServerMessage.Activity of(Optional<ActivityView> activity) {
    return switch (activity.orElse(null)) {
      case null -> new ServerMessage.Activity(null, null);
      case ActivityView.PollView poll -> new ServerMessage.Activity(poll(poll), null);
      case ActivityView.PredictionView prediction ->
          new ServerMessage.Activity(null, prediction(prediction));
    };
  }

  private static PollState poll(ActivityView.PollView poll) {
    return new PollState(
        poll.number(),
        poll.asked().question(),
        poll.asked().choices(),
        poll.asked().least(),
        poll.asked().greatest(),
        poll.asked().named(),
        poll.votes(),
        poll.revealed(),
        poll.counts().isEmpty() ? null : poll.counts(),
        poll.spread().map(ViewMessages::spread).orElse(null));
  }

  private static PredictionState prediction(ActivityView.PredictionView view) {
    return new PredictionState(
        view.number(),
        view.asked().quantity(),
        view.asked().least(),
        view.asked().greatest(),
        view.asked().fromBodyTimeMs(),
        view.asked().spanMs(),
        view.drawn(),
        view.drawing(),
        view.revealed(),
        view.truth(),
        view.band().stream().map(ViewMessages::spread).toList(),
        view.curves(),
        view.meanScore());
  }
}
