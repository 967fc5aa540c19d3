package org.synaptarium.cluster;

import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.CodeTaken;

/** Which class has which six digits, so that two members never give the same. */
record SharedCodes(SharedMaps maps) {

  /**
   * Takes a class's code. One whose class never came to be, because its opener died, stays taken:
   * there are a million of them.
   *
   * @throws CodeTaken when another class has it
   */
  void take(ClassHead head) {
    String other = SharedMaps.reach(() -> maps.codes().putIfAbsent(head.code(), head.classId()));
    if (other != null && !other.equals(head.classId())) {
      throw new CodeTaken(head.code());
    }
  }

  /**
   * Takes it again: codes lie in partitions of their own, which may be lost when the class's isn't.
   */
  void keep(ClassHead head) {
    SharedMaps.reach(() -> maps.codes().putIfAbsent(head.code(), head.classId()));
  }

  void drop(ClassHead head) {
    SharedMaps.reach(() -> maps.codes().remove(head.code(), head.classId()));
  }
}
