package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.ActivityView;
import org.synaptarium.classroom.ClassListener;
import org.synaptarium.classroom.ClassView;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.HandsView;
import org.synaptarium.classroom.Mark;
import org.synaptarium.classroom.RosterEntry;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.command.Dial;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.protocol.ServerMessageWriter;

/**
 * All pages of one class on this server: hears the class once and tells everybody.
 *
 * <p>Called from the class's thread and from event loops; never waits.
 */
final class Audience implements ClassListener {
  private final Classroom classroom;
  private final List<LoopAudience> loops = new CopyOnWriteArrayList<>();
  private final Set<Page> pages = ConcurrentHashMap.newKeySet();
  private volatile SharedFrame newest;
  private volatile String state;
  private volatile String rosterSaid = "";
  private volatile @Nullable Subscription subscription;

  Audience(Classroom classroom) {
    this.classroom = classroom;
    this.newest = new SharedFrame(classroom.latest());
    this.state = stateOf(classroom.view());
  }

  Classroom classroom() {
    return classroom;
  }

  void open() {
    subscription = classroom.listen(this);
  }

  void close() {
    Objects.requireNonNull(subscription).close();
  }

  SharedFrame newest() {
    return newest;
  }

  String state() {
    return state;
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  @Override
  public void onFrame(FrameImage image) {
    SharedFrame shared = new SharedFrame(image);
    newest = shared;
    loops.forEach(loop -> loop.frame(shared));
  }

  @Override
  public void onState(ClassView view) {
    String text = stateOf(view);
    state = text;
    loops.forEach(loop -> loop.state(text));
  }

  @Override
  public void onHands(Map<Dial, HandsView> hands) {
    String text =
        ServerMessageWriter.write(
            ViewMessages.hands(hands, classroom.view().staging().namesHidden()));
    loops.forEach(loop -> loop.hands(text));
  }

  @Override
  public void onActivity(Optional<ActivityView> activity) {
    String text = activity();
    loops.forEach(loop -> loop.activity(text));
  }

  /** Returns what is asked of the class, as a message. */
  String activity() {
    return ServerMessageWriter.write(ActivityMessage.of(classroom.activity()));
  }

  @Override
  public void onRoster(List<RosterEntry> roster) {
    tellRoster();
  }

  @Override
  public void onMark(Mark mark) {
    String text = ServerMessageWriter.write(ViewMessages.mark(mark));
    loops.forEach(loop -> loop.errand(page -> page.text(text)));
  }

  @Override
  public void onKicked(int personId) {
    loops.forEach(
        loop ->
            loop.errand(
                page -> {
                  if (page.role() != Role.SCREEN && page.person().id() == personId) {
                    page.leave("kicked", CloseCode.KICKED);
                  }
                }));
  }

  @Override
  public void onOtherRights(int personId) {
    // Its page comes back at once by its token, and is told what it is now.
    loops.forEach(
        loop ->
            loop.errand(
                page -> {
                  if (page.role() != Role.SCREEN && page.person().id() == personId) {
                    page.leave("serverStopping", CloseCode.STOPPING);
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
    return ServerMessageWriter.write(RosterMessage.of(classroom.roster(), pages));
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

  private static String stateOf(ClassView view) {
    return ServerMessageWriter.write(ViewMessages.state(view));
  }

  /** Returns the pages, in no order. */
  Set<Page> pages() {
    return new LinkedHashSet<>(pages);
  }
}
