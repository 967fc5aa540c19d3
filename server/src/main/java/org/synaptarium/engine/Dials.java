package org.synaptarium.engine;

import org.synaptarium.command.Blocker;
import org.synaptarium.command.Dial;

/** Where people have put dials and blockers. */
final class Dials {
  private double stress = Dial.STRESS.rest();
  private double glutamate = Dial.GLUTAMATE.rest();
  private double ketamineUm = Dial.KETAMINE.rest();
  private boolean rapamycin;
  private boolean nbqx;

  void turn(Dial dial, double value) {
    switch (dial) {
      case STRESS -> stress = value;
      case GLUTAMATE -> glutamate = value;
      case KETAMINE -> ketamineUm = value;
    }
  }

  void block(Blocker blocker, boolean active) {
    switch (blocker) {
      case RAPAMYCIN -> rapamycin = active;
      case NBQX -> nbqx = active;
    }
  }

  void reset() {
    for (Dial dial : Dial.values()) {
      turn(dial, dial.rest());
    }
    rapamycin = false;
    nbqx = false;
  }

  double stress() {
    return stress;
  }

  double glutamate() {
    return glutamate;
  }

  double ketamineUm() {
    return ketamineUm;
  }

  boolean rapamycin() {
    return rapamycin;
  }

  boolean nbqx() {
    return nbqx;
  }

  DialPositions positions() {
    return new DialPositions(stress, glutamate, ketamineUm);
  }

  void visit(StateVisitor state) {
    stress = state.visit("stress dial", stress);
    glutamate = state.visit("glutamate dial", glutamate);
    ketamineUm = state.visit("ketamine dial", ketamineUm);
    rapamycin = state.visit("rapamycin", rapamycin ? 1L : 0L) != 0;
    nbqx = state.visit("NBQX", nbqx ? 1L : 0L) != 0;
  }
}
