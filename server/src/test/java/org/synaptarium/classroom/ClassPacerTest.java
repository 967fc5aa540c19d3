package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ClassPacerTest {

  private static void work(long ms) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ms);
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }

  @Test
  void aClassIsTickedInTime() throws Exception {
    var ticks = new CountDownLatch(11);
    long begin = System.nanoTime();
    try (var pacer = new ClassPacer(1);
        var pacing =
            pacer.pace(
                () -> {
                  ticks.countDown();
                  return true;
                })) {
      assertThat(ticks.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(pacing).isNotNull();
    }
    // Ten frames' time lies between eleven ticks; a busy machine may only make it longer.
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin))
        .isGreaterThanOrEqualTo(495);
  }

  @Test
  void classesThatAreTooMuchSlowDownEvenlyAndBuildUpNoDebt() throws Exception {
    List<AtomicInteger> counts =
        List.of(new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
    var enough = new CountDownLatch(40);
    try (var pacer = new ClassPacer(1)) {
      for (AtomicInteger count : counts) {
        pacer.pace(
            () -> {
              work(25);
              count.incrementAndGet();
              enough.countDown();
              return true;
            });
      }
      assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
    }
    int most = counts.stream().mapToInt(AtomicInteger::get).max().orElseThrow();
    int least = counts.stream().mapToInt(AtomicInteger::get).min().orElseThrow();
    assertThat(most - least).isLessThanOrEqualTo(2);
  }

  @Test
  void aTickThatSaysNoIsTheLast() throws Exception {
    List<String> ticks = new CopyOnWriteArrayList<>();
    var other = new CountDownLatch(5);
    try (var pacer = new ClassPacer(1)) {
      pacer.pace(
          () -> {
            ticks.add("once");
            return false;
          });
      pacer.pace(
          () -> {
            other.countDown();
            return true;
          });
      assertThat(other.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(ticks).hasSize(1);
  }

  @Test
  void afterClosingNoTickRuns() throws Exception {
    var first = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    try (var pacer = new ClassPacer(2)) {
      Subscription pacing =
          pacer.pace(
              () -> {
                running.incrementAndGet();
                first.countDown();
                work(30);
                running.decrementAndGet();
                return true;
              });
      assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
      pacing.close();
      assertThat(running).hasValue(0);
    }
  }
}
