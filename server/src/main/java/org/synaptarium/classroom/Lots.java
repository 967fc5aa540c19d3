package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.synaptarium.command.Treatment;

/**
 * Draws which team gets which arm.
 *
 * <p>What is drawn goes into the log, so a replay needs no dice. It is not made from the class's
 * seed, which the host chose and could draw from again: an allocation that somebody can work out
 * beforehand blinds nobody.
 */
final class Lots {
  private Lots() {}

  /** Returns the arm of each team: every arm as often as every other, or once more. */
  static List<Treatment> draw(List<Treatment> arms, int teams, Random random) {
    List<Treatment> order = new ArrayList<>(arms);
    Collections.shuffle(order, random);
    List<Treatment> allocation = new ArrayList<>();
    for (int team = 0; team < teams; team++) {
      allocation.add(order.get(team % order.size()));
    }
    Collections.shuffle(allocation, random);
    return allocation;
  }
}
