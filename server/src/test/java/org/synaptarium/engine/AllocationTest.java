package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Route;

/** A living brain leaves the collector of garbage nothing to do. */
class AllocationTest {
  private static final BrainSpec SPEC = new BrainSpec(400, 5, Genotype.VAL_VAL);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int FRAMES = 40;

  /**
   * Until the compiler has seen that short-lived objects need not be made: some tens of seconds.
   */
  private static final int MAX_ROUNDS = 100;

  /**
   * What a compiled frame and its ten ticks of the body clock may leave behind: 1,056 bytes were
   * found. A frame has 50 milliseconds and the smallest object 16 bytes, so one more in each would
   * be 800.
   */
  private static final long FRAME_BYTES = 1_200;

  private final StepTeam alone = StepTeam.alone();

  @Test
  void aSecondOfTheNetworkAllocatesNotAByte() {
    Network network = new Network(SPEC);
    Conditions conditions = new Conditions();
    network.apply(conditions);
    FrameMeter meter = new FrameMeter();
    Runnable takeIn = () -> meter.add(network);
    run(network, conditions, meter, takeIn);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    run(network, conditions, meter, takeIn);
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isZero();
  }

  private void run(Network network, Conditions conditions, FrameMeter meter, Runnable takeIn) {
    for (int frame = 0; frame < 20; frame++) {
      meter.beginFrame();
      network.run(Brain.FRAME_MS, conditions, alone, 0, takeIn);
    }
  }

  @Test
  void aFrameWithThoughtsDrugsAndABodyLeavesLessThanAnObjectAMillisecond() {
    Brain brain = Brain.create(SPEC);
    brain.advance(
        List.of(
            new BrainCommand.GiveKetamine(Route.IV_BOLUS, 0.5, 0),
            new BrainCommand.SetLapse(3600),
            new BrainCommand.CuePattern(Pattern.NEW, 1, 10_000)),
        alone);
    long perFrame = allocatedPerFrame(brain);
    for (int round = 1; round < MAX_ROUNDS && perFrame >= FRAME_BYTES; round++) {
      perFrame = allocatedPerFrame(brain);
    }
    assertThat(perFrame).isLessThan(FRAME_BYTES);
  }

  private long allocatedPerFrame(Brain brain) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int frame = 0; frame < FRAMES; frame++) {
      brain.advance(List.of(), alone);
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / FRAMES;
  }
}
