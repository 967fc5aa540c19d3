package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.Treatment;

/**
 * An experiment on the brains of a class.
 *
 * @param allocation the arm of each team, in the order of teams
 * @param given how often treatments were given
 * @param revealed whether everybody may know the allocation; always when it is not blinded
 */
record Trial(
    List<Treatment> arms,
    boolean blinded,
    List<Treatment> allocation,
    int given,
    boolean revealed) {

  static Trial of(BeginTrial begun) {
    return new Trial(begun.arms(), begun.blinded(), begun.allocation(), 0, !begun.blinded());
  }

  Trial givenOnceMore() {
    return new Trial(arms, blinded, allocation, given + 1, revealed);
  }

  /** Returns the same with fresh brains: nothing has been given to them. */
  Trial begunAnew() {
    return new Trial(arms, blinded, allocation, 0, revealed);
  }

  Trial reveal() {
    return new Trial(arms, blinded, allocation, given, true);
  }
}
