package org.synaptarium.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.synaptarium.journal.Journal;

/**
 * Feeds hostile inputs to a reader, each made from seed and index alone, and notes what must not
 * be: something thrown, a refusal without words, more time or memory than an input is worth, a
 * class beside that felt it.
 */
public final class Campaign {

  /** What readers there are. */
  public enum What {
    WIRE,
    SCENARIO,
    RECORDING
  }

  /** Milliseconds are usual; a hundred times that is another kind of algorithm. */
  private static final long MAX_CPU_NANOS = 1_000_000_000;

  /** The largest garbled input is some 100 KB; what is unfolded from it is bounded as well. */
  private static final long MAX_ALLOCATED_BYTES = 64L * 1024 * 1024;

  private static final int INPUTS_PER_FRAME = 250;

  /** The first ones load and compile the program. */
  private static final int WARM_UP = 500;

  /** More of them say the same. */
  private static final int MAX_FINDINGS = 20;

  private static final int SHOWN_CHARS = 300;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * What came of it.
   *
   * @param taken inputs that were well-formed after all
   * @param maxCpuMs the dearest input, once the program was warm
   * @param heapGrowthMb what is held more at the end than when the program was warm
   */
  public record Result(
      String target,
      long seed,
      long inputs,
      long taken,
      long refused,
      double seconds,
      double maxCpuMs,
      double maxAllocatedMb,
      double heapGrowthMb,
      List<Finding> findings) {}

  private final String name;
  private final Target target;
  private final Attacked attacked;
  private final long seed;
  private final List<Finding> findings = new ArrayList<>();
  private long taken;
  private long refused;
  private long maxCpuNanos;
  private long maxAllocated;

  private Campaign(What what, Journal journal, long seed) {
    this.attacked = new Attacked(journal);
    this.name = what.name().toLowerCase(java.util.Locale.ROOT);
    this.seed = seed;
    this.target =
        switch (what) {
          case WIRE -> new WireTarget(attacked);
          case SCENARIO -> new ScenarioTarget();
          case RECORDING -> new RecordingTarget();
        };
  }

  /**
   * Runs inputs {@code from} … {@code from + inputs − 1} of a seed.
   *
   * @param journal empty, for the classes beside
   * @param each is told after each input how many have run
   */
  public static Result run(
      What what, Journal journal, long seed, long from, long inputs, LongConsumer each) {
    var campaign = new Campaign(what, journal, seed);
    try {
      return campaign.run(from, inputs, each);
    } finally {
      campaign.attacked.close();
    }
  }

  private Result run(long from, long inputs, LongConsumer each) {
    long startedNanos = System.nanoTime();
    long heapWhenWarm = usedHeap();
    for (long i = 0; i < inputs && findings.size() < MAX_FINDINGS; i++) {
      one(from + i, i >= WARM_UP);
      if (i % INPUTS_PER_FRAME == INPUTS_PER_FRAME - 1) {
        tick(from + i);
      }
      if (i == WARM_UP) {
        heapWhenWarm = usedHeap();
      }
      each.accept(i + 1);
    }
    attacked.harm().ifPresent(harm -> note(from + inputs - 1, harm, new byte[0]));
    double seconds = (System.nanoTime() - startedNanos) * 1e-9;
    double megabyte = 1024 * 1024;
    return new Result(
        name,
        seed,
        inputs,
        taken,
        refused,
        seconds,
        maxCpuNanos * 1e-6,
        maxAllocated / megabyte,
        (usedHeap() - heapWhenWarm) / megabyte,
        List.copyOf(findings));
  }

  private void tick(long index) {
    try {
      attacked.tick();
    } catch (RuntimeException fault) {
      note(index, "within " + INPUTS_PER_FRAME + " inputs up to this one: " + fault, new byte[0]);
    }
  }

  private void one(long index, boolean warm) {
    byte[] input = target.input(new SplittableRandom(seed * GOLDEN + index));
    long cpuBefore = THREADS.getCurrentThreadCpuTime();
    long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
    Optional<Throwable> fault = feed(input);
    long cpu = THREADS.getCurrentThreadCpuTime() - cpuBefore;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
    fault.ifPresent(thrown -> note(index, describe(thrown), input));
    if (warm) {
      maxCpuNanos = Math.max(maxCpuNanos, cpu);
      maxAllocated = Math.max(maxAllocated, allocated);
      if (cpu > MAX_CPU_NANOS) {
        note(index, "took " + cpu / 1_000_000 + " ms", input);
      }
      if (allocated > MAX_ALLOCATED_BYTES) {
        note(index, "made " + allocated / 1024 / 1024 + " MB", input);
      }
    }
  }

  /* Errors too: a stack that overflows or a heap that is full is what hostile input is for. */
  private Optional<Throwable> feed(byte[] input) {
    try {
      switch (target.feed(input)) {
        case Outcome.Taken _ -> taken++;
        case Outcome.Refused(var reason) -> {
          refused++;
          Sentence.require(reason, new String(input, StandardCharsets.UTF_8));
        }
      }
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return Optional.of(fault);
    }
  }

  private static String describe(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    return thrown + (stack.length == 0 ? "" : " in " + stack[0]);
  }

  private void note(long index, String what, byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    String shown = text.substring(0, Math.min(SHOWN_CHARS, text.length()));
    findings.add(new Finding(name, seed, index, what, shown.replaceAll("[^ -~]", "·")));
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
