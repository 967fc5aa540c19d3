package org.synaptarium.classroom;

import java.util.Set;
import org.synaptarium.journal.JournalFailure;

/** How classes come from other servers and go to them. Thread-safe; every method takes its time. */
public final class Custody {
  private final School school;
  private final ClassMaker maker;

  Custody(School school, ClassMaker maker) {
    this.school = school;
    this.maker = maker;
  }

  /** Tells whether a class runs here, or is just being opened. */
  public boolean holds(String classId) {
    return school.byId(classId).isPresent() || school.isBeingOpened(classId);
  }

  /** Returns the classes that run here. */
  public Set<String> running() {
    return school.running();
  }

  /** Makes ready to take a class over that another server still runs. */
  public void prepare(String classId) {
    maker.prepare(classId);
  }

  /**
   * Takes a class over and goes on with it; until then its people are told to wait.
   *
   * @throws RuntimeException when that isn't possible; a {@link JournalFailure} may pass
   */
  public void takeOver(String classId) {
    school.await(classId, true);
    try {
      school.enrol(maker.resume(classId));
      school.await(classId, false);
    } catch (JournalFailure passing) {
      throw passing;
    } catch (RuntimeException e) {
      school.await(classId, false);
      throw e;
    }
  }

  /** Stops a class at the end of a frame and gives it to somebody else; its pages come back. */
  public void handOver(String classId, KeyframeTaker taker) {
    school.byId(classId).ifPresent(room -> school.stop(room, loop -> loop.handOver(taker)));
  }

  /** Stops a class that may be somebody else's by now; nothing of it is saved. */
  public void letGo(String classId) {
    school.await(classId, true);
    school.byId(classId).ifPresent(room -> school.stop(room, ClassLoop::letGo));
  }

  /** Another server runs the class: nobody waits for it here. */
  public void isElsewhere(String classId) {
    school.await(classId, false);
  }
}
