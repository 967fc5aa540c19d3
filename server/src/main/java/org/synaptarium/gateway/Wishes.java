package org.synaptarium.gateway;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.synaptarium.classroom.Archive;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Recital;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.command.Limits;
import org.synaptarium.protocol.Fields;
import org.synaptarium.scenario.Scenario;

/** What people ask to be shown: a lesson, an imported recording, a class of theirs (P44). */
final class Wishes {
  static final int MAX_ID_CHARS = 100;

  /** What is to be shown, or why it can't be. */
  sealed interface Wish {
    record Shown(Recording recording, Scenario scenario) implements Wish {}

    record Refused(Refusal reason) implements Wish {}
  }

  private final Desk desk;

  Wishes(Desk desk) {
    this.desk = desk;
  }

  /**
   * Reads what is asked for; what the answer does may take a while, so not on an event loop.
   *
   * @param token of a class's host, for a class
   */
  Callable<Wish> of(Fields fields, String token) {
    fields.only("scenario", "seed", "recording", "classId");
    if (fields.has("scenario")) {
      fields.only("scenario", "seed");
      String id = fields.text("scenario", MAX_ID_CHARS);
      OptionalLong seed =
          fields.has("seed")
              ? OptionalLong.of(fields.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE))
              : OptionalLong.empty();
      return () -> lesson(id, seed);
    }
    if (fields.has("recording")) {
      fields.only("recording");
      String id = fields.text("recording", MAX_ID_CHARS);
      return () -> recording(id);
    }
    fields.only("classId");
    String classId = fields.text("classId", MAX_ID_CHARS);
    return () -> pastClass(classId, token);
  }

  private Wish lesson(String id, OptionalLong seed) {
    Optional<Scenario> scenario = desk.lessons().byId(id);
    return scenario.isEmpty()
        ? new Wish.Refused(
            new Refusal(
                Reason.OUT_OF_RANGE,
                "There is no such scenario.",
                String.join(", ", desk.lessons().ids())))
        : new Wish.Shown(Recital.of(scenario.get(), seed), scenario.get());
  }

  private Wish recording(String id) {
    return desk.recordings()
        .byId(id)
        .map(this::imported)
        .orElseGet(
            () ->
                new Wish.Refused(
                    new Refusal(
                        Reason.UNKNOWN_CODE,
                        "There is no such recording.",
                        "one that was imported")));
  }

  /* Anybody may bring a file in, so it can't keep this machine busier than the largest class of teams. */
  private Wish imported(Recording recording) {
    Scenario scenario = desk.lessons().parse(recording.head().scenarioText());
    return scenario.spec().neurons() > Limits.MAX_TEAM_NEURONS
        ? new Wish.Refused(
            new Refusal(
                Reason.OUT_OF_RANGE,
                "The brain of this recording is too large to be shown here.",
                "up to " + Limits.MAX_TEAM_NEURONS + " neurons; `synaptarium replay` runs any"))
        : new Wish.Shown(recording, scenario);
  }

  private Wish pastClass(String classId, String token) {
    Archive archive = desk.reception().school().archive();
    Optional<Recording> recording = archive.recording(classId, token);
    if (recording.isEmpty()) {
      return new Wish.Refused(ClassArchiveApi.notTheHost());
    }
    return archive.isBlind(recording.get().head())
        ? new Wish.Refused(ClassArchiveApi.stillBlind())
        : new Wish.Shown(
            recording.get(), desk.lessons().parse(recording.get().head().scenarioText()));
  }
}
