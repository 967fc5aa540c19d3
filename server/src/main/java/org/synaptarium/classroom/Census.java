package org.synaptarium.classroom;

import java.util.Collection;
import java.util.List;

/**
 * How much a school carries now.
 *
 * @param classes that run here
 * @param people who have a page open in one of them, hosts not counted
 * @param waiting requests that wait for their class's next tick
 * @param slowed classes whose neural time is slower than real time
 * @param lateTicks ticks that began a frame's time late or more, since the start
 */
public record Census(int classes, int people, int waiting, int slowed, long lateTicks) {

  static Census of(Collection<Classroom> classes, long lateTicks) {
    List<ClassLoop> loops = classes.stream().map(Classroom::loop).toList();
    return new Census(
        loops.size(),
        loops.stream().mapToInt(loop -> loop.view().people()).sum(),
        loops.stream().mapToInt(ClassLoop::waiting).sum(),
        (int) loops.stream().filter(loop -> loop.view().slowed() < 1).count(),
        lateTicks);
  }
}
