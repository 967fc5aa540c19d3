package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.ClassListener;
import org.synaptarium.classroom.ClassView;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.HandsView;
import org.synaptarium.classroom.Mark;
import org.synaptarium.classroom.RosterEntry;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.command.Dial;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.protocol.ServerMessageWriter;

/**
 * All pages of one class, or of one showing, on this server: hears it once and tells everybody.
 *
 * <p>Called from the thread that runs it and from event loops; never waits.
 */
final class Audience implements ClassListener {
  private final Spectacle spectacle;
  private final List<LoopAudience> loops = new CopyOnWriteArrayList<>();
  private final Set<Page> pages = ConcurrentHashMap.newKeySet();
  private final TeamStage stage;
  private final TeamRow.Gatherer gatherer = new TeamRow.Gatherer();
  private volatile List<SharedFrame> newest;
  private volatile List<String> state;
  private volatile String rosterSaid = "";
  private volatile @Nullable Subscription subscription;

  Audience(Spectacle spectacle) {
    this.spectacle = spectacle;
    this.stage = new TeamStage(spectacle, this);
    this.newest = framesOf(spectacle.teams().latest());
    this.state = statesOf(spectacle.view());
  }

  Spectacle spectacle() {
    return spectacle;
  }

  void open() {
    subscription = spectacle.listen(this);
  }

  void close() {
    Objects.requireNonNull(subscription).close();
  }

  TeamStage stage() {
    return stage;
  }

  /**
   * Returns the newest frame of a team's brain, from 1; of the first when there are not so many.
   */
  SharedFrame newest(int team) {
    return LoopAudience.of(team, newest);
  }

  /** Returns the class as it stands, with a team's brain. */
  String state(int team) {
    return LoopAudience.of(team, state);
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  @Override
  public void onFrame(List<FrameImage> images) {
    List<SharedFrame> shared = framesOf(images);
    newest = shared;
    @Nullable TeamRow row = gatherer.add(images);
    loops.forEach(loop -> loop.frame(shared, row));
  }

  @Override
  public void onOtherBrain(OtherBrain other) {
    gatherer.clear();
    newest = framesOf(spectacle.teams().latest());
    state = statesOf(spectacle.view());
    loops.forEach(loop -> loop.errand(page -> stage.hear(other, page)));
  }

  @Override
  public void onState(ClassView view) {
    List<String> texts = statesOf(view);
    state = texts;
    loops.forEach(loop -> loop.state(texts));
  }

  @Override
  public void onHands(int team, Map<Dial, HandsView> hands) {
    String text =
        ServerMessageWriter.write(
            ViewMessages.hands(hands, spectacle.view().staging().namesHidden()));
    loops.forEach(loop -> loop.hands(team, text));
  }

  @Override
  public void onActivity() {
    List<String> texts =
        IntStream.rangeClosed(1, spectacle.teams().count()).mapToObj(this::activity).toList();
    loops.forEach(loop -> loop.activity(texts));
  }

  /** Returns what is asked of the class, as a message, with what happened in a team's brain. */
  String activity(int team) {
    return ServerMessageWriter.write(ActivityMessage.of(spectacle.teams().activity(team)));
  }

  @Override
  public void onRoster(List<RosterEntry> roster) {
    tellRoster();
  }

  @Override
  public void onMark(Mark mark) {
    String text = ServerMessageWriter.write(ViewMessages.mark(mark));
    loops.forEach(
        loop ->
            loop.errand(
                page -> {
                  if (mark.isFor(page.team())) {
                    page.text(text);
                  }
                }));
  }

  @Override
  public void onKicked(int personId) {
    sendAway(personId, "kicked", CloseCode.KICKED);
  }

  @Override
  public void onOtherRights(int personId) {
    // Its page comes back at once by its token, and is told what it is now.
    sendAway(personId, "serverStopping", CloseCode.STOPPING);
  }

  private void sendAway(int personId, String why, CloseCode code) {
    loops.forEach(
        loop ->
            loop.errand(
                page -> {
                  if (page.role() != Role.SCREEN && page.person().id() == personId) {
                    page.leave(why, code);
                  }
                }));
  }

  @Override
  public void onEnded(String why) {
    loops.forEach(loop -> loop.errand(page -> page.leave("ended", CloseCode.ENDED)));
  }

  @Override
  public void onInterrupted() {
    sayGoodbye();
  }

  /** Tells hosts who is here and how far behind; nothing when that is what they know. */
  void tellRoster() {
    if (pages.stream().noneMatch(page -> page.role() == Role.HOST)) {
      rosterSaid = "";
      return;
    }
    String text = roster();
    if (!text.equals(rosterSaid)) {
      rosterSaid = text;
      loops.forEach(loop -> loop.roster(text));
    }
  }

  String roster() {
    return spectacle instanceof Classroom classroom
        ? ServerMessageWriter.write(RosterMessage.of(classroom, pages))
        : "";
  }

  /**
   * Takes a page in; on the page's event loop. An older page of the same student is closed (P8).
   */
  void add(Page page, Context loop) {
    if (page.role() == Role.STUDENT) {
      int personId = page.person().id();
      loops.forEach(
          other ->
              other.errand(
                  older -> {
                    if (older != page && isStudent(older, personId)) {
                      older.leave("replaced", CloseCode.REPLACED);
                    }
                  }));
    }
    pages.add(page);
    loopOf(loop).add(page);
  }

  private static boolean isStudent(Page page, int personId) {
    return page.role() == Role.STUDENT && page.person().id() == personId;
  }

  /** Lets a page go; on its event loop. */
  void remove(Page page, Context loop) {
    pages.remove(page);
    loopOf(loop).remove(page);
  }

  void sayGoodbye() {
    loops.forEach(loop -> loop.errand(page -> page.leave("serverStopping", CloseCode.STOPPING)));
  }

  private synchronized LoopAudience loopOf(Context context) {
    for (LoopAudience loop : loops) {
      if (loop.isOn(context)) {
        return loop;
      }
    }
    LoopAudience added = new LoopAudience(context);
    loops.add(added);
    return added;
  }

  private static List<String> statesOf(ClassView view) {
    return IntStream.rangeClosed(1, view.teams().size())
        .mapToObj(team -> ServerMessageWriter.write(ViewMessages.state(view, team)))
        .toList();
  }

  private static List<SharedFrame> framesOf(List<FrameImage> images) {
    return images.stream().map(SharedFrame::new).toList();
  }

  /** Returns the pages, in no order. */
  Set<Page> pages() {
    return new LinkedHashSet<>(pages);
  }
}
