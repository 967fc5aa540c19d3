package org.synaptarium.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.ClassView;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.HandsView;
import org.synaptarium.classroom.Mark;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Settings;
import org.synaptarium.classroom.Spread;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Dial;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.TeamsState;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.showing.Showing;

/** What a class says of itself, as messages; nicknames only (P10). */
final class ViewMessages {
  private ViewMessages() {}

  static ServerMessage.State state(ClassView view, int team) {
    ClassView.TeamView brain = view.team(team);
    Map<String, ServerMessage.DialState> dials = new LinkedHashMap<>();
    for (Dial dial : Dial.values()) {
      ClassView.DialView dialView = brain.dials().get(dial);
      if (dialView != null) {
        dials.put(wireName(dial), dial(dialView, view.staging().namesHidden()));
      }
    }
    Settings settings = brain.settings();
    Map<String, Double> modulators = new LinkedHashMap<>();
    settings.modulators().forEach((name, level) -> modulators.put(wireName(name), level));
    return new ServerMessage.State(
        view.running(),
        view.locked(),
        view.ended(),
        view.lapse(),
        dials,
        names(settings.blockers()),
        modulators,
        names(settings.cutArrows()),
        names(settings.hypotheses()),
        view.people(),
        view.slowed(),
        view.chapter().map(ViewMessages::chapter).orElse(null),
        view.staging().eyesUp(),
        view.staging().namesHidden(),
        view.staging()
            .spotlight()
            .map(light -> new ServerMessage.SpotlightState(light.lens(), light.place()))
            .orElse(null),
        brain.doseUndo(),
        teams(view, team));
  }

  private static TeamsState teams(ClassView view, int team) {
    return new TeamsState(
        view.teams().size(),
        wireName(view.seeds()),
        team,
        view.teams().stream().map(ClassView.TeamView::members).toList(),
        view.trial().map(ViewMessages::trial).orElse(null));
  }

  private static TeamsState.TrialState trial(ClassView.TrialView trial) {
    return new TeamsState.TrialState(
        trial.arms().stream().map(ViewMessages::wireName).toList(),
        trial.blinded(),
        trial.given(),
        trial.revealed(),
        trial.allocation().stream().map(ViewMessages::wireName).toList());
  }

  private static List<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(ViewMessages::wireName).toList();
  }

  private static ServerMessage.DialState dial(ClassView.DialView dial, boolean namesHidden) {
    @Nullable String hand =
        dial.hand()
            .filter(person -> person.isHost() || !namesHidden)
            .map(Person::nickname)
            .orElse(null);
    return new ServerMessage.DialState(
        dial.value(),
        hand,
        wireName(dial.policy()),
        dial.assigned(),
        dial.spread().map(ViewMessages::spread).orElse(null),
        dial.before().isPresent() ? dial.before().getAsDouble() : null);
  }

  static ServerMessage.SpreadState spread(Spread spread) {
    return new ServerMessage.SpreadState(
        spread.count(),
        spread.min(),
        spread.lower(),
        spread.median(),
        spread.upper(),
        spread.max());
  }

  static ServerMessage.Hands hands(Map<Dial, HandsView> hands, boolean namesHidden) {
    Map<String, ServerMessage.DialHands> dials = new LinkedHashMap<>();
    hands.forEach(
        (dial, on) ->
            dials.put(
                wireName(dial),
                new ServerMessage.DialHands(
                    on.some().stream()
                        .filter(person -> person.isHost() || !namesHidden)
                        .map(Person::nickname)
                        .toList(),
                    on.count())));
    return new ServerMessage.Hands(dials);
  }

  private static Map<String, Double> own(Map<Dial, Double> settings) {
    Map<String, Double> own = new LinkedHashMap<>();
    settings.forEach((dial, value) -> own.put(wireName(dial), value));
    return own;
  }

  private static ServerMessage.ChapterState chapter(ClassView.ChapterView chapter) {
    return new ServerMessage.ChapterState(
        chapter.index(),
        chapter.count(),
        chapter.title().byLanguage(),
        chapter.narration().byLanguage());
  }

  static ServerMessage.Mark mark(Mark mark) {
    return new ServerMessage.Mark(
        mark.frame(),
        mark.bodyTimeMs(),
        wireName(mark.type()),
        mark.text(),
        mark.who().orElse(null));
  }

  static ServerMessage.ScenarioCard card(Scenario scenario) {
    return new ServerMessage.ScenarioCard(
        scenario.id().isEmpty() ? null : scenario.id(),
        scenario.title().byLanguage(),
        scenario.summary().byLanguage(),
        scenario.durationMs(),
        chapters(scenario),
        wireName(scenario.spec().circuit()));
  }

  static List<ServerMessage.ChapterMark> chapters(Scenario scenario) {
    return scenario.chapters().stream()
        .map(
            chapter ->
                new ServerMessage.ChapterMark(chapter.bodyTimeMs(), chapter.title().byLanguage()))
        .toList();
  }

  static ServerMessage.Welcome welcome(
      Page page, Classroom classroom, @Nullable String token, String joinUrl) {
    Role role = page.role();
    Person person = page.person();
    boolean acts = role != Role.SCREEN;
    return new ServerMessage.Welcome(
        wireName(role),
        acts ? person.id() : Role.SCREEN_PERSON_ID,
        acts ? person.nickname() : "",
        token,
        classroom.classId(),
        classroom.code(),
        joinUrl,
        card(classroom.scenario()),
        state(classroom.view(), page.team()),
        acts ? classroom.lastCommandId(person) : 0,
        acts ? own(classroom.ownOf(person)) : Map.of(),
        acts ? classroom.answerOf(person) : List.of(),
        page.team());
  }

  /** Who looks at a showing has no ticket, no code and nobody to join. */
  static ServerMessage.Welcome welcome(Page page, Showing showing) {
    return new ServerMessage.Welcome(
        wireName(page.role()),
        Role.PRESENTER_PERSON_ID,
        "",
        null,
        "",
        "",
        "",
        card(showing.scenario()),
        state(showing.spectacle().view(), page.team()),
        0,
        Map.of(),
        List.of(),
        page.team());
  }

  static String wireName(Enum<?> constant) {
    return CommandJson.nameOf(constant);
  }
}
