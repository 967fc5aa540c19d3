package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.synaptarium.engine.PackedState;
import org.synaptarium.frame.HistoryTape;

/** Takes stills of a run that is being developed, and keeps its charts. Not thread-safe. */
final class Filming {
  private static final byte[] NONE = {};

  /** What belongs to one team's past: as long as it keeps its chronicle, its charts go on. */
  private static final class Track {
    private final Chronicle chronicle;
    private final HistoryTape charts;
    private byte[] rest = NONE;

    Track(Chronicle chronicle, HistoryTape charts) {
      this.chronicle = chronicle;
      this.charts = charts;
    }
  }

  private final ClassRun run;
  private List<Track> tracks = List.of();

  /** Films a run from its beginning. */
  Filming(ClassRun run) {
    this.run = run;
    follow();
  }

  /** Goes on where a still was taken that the run was stood up from. */
  Filming(ClassRun run, Still still) {
    this.run = run;
    List<Track> begun = new ArrayList<>();
    for (int i = 0; i < still.teams().size(); i++) {
      Still.OfTeam team = still.teams().get(i);
      begun.add(new Track(run.team(i + 1).chronicle(), team.charts().upTo(team.place())));
    }
    tracks = List.copyOf(begun);
  }

  /** Takes the newest frame in; must be called after every one. */
  void follow() {
    if (!isSameTeams()) {
      tracks =
          run.teams().stream().map(team -> new Track(team.chronicle(), new HistoryTape())).toList();
    }
    if (run.brain().frame() > 0) {
      tracks.forEach(track -> track.chronicle.tapeOnto(track.charts));
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isSameTeams() {
    return tracks.size() == run.teams().size()
        && tracks.getFirst().chronicle == run.team(1).chronicle();
  }

  /** Returns each team's charts so far. */
  List<HistoryTape> charts() {
    return tracks.stream().map(track -> track.charts).toList();
  }

  /**
   * Returns the run as it stands.
   *
   * @param taken entries of the log that it has taken
   */
  Still still(int taken) {
    List<Still.OfTeam> teams = new ArrayList<>();
    for (int i = 0; i < tracks.size(); i++) {
      teams.add(still(run.team(i + 1), tracks.get(i)));
    }
    return new Still(run.brain().frame(), taken, List.copyOf(teams));
  }

  private static Still.OfTeam still(TeamBrain team, Track track) {
    byte[] rest = team.chronicle().saveWithoutCharts(team.brain().frame());
    if (!Arrays.equals(rest, track.rest)) {
      track.rest = rest;
    }
    return new Still.OfTeam(
        team.brain().spec(),
        PackedState.of(team.brain()),
        track.charts,
        team.chronicle().placeOn(track.charts),
        track.rest,
        team.doseGiven());
  }
}
