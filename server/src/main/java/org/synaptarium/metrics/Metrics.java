package org.synaptarium.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.synaptarium.classroom.Census;
import org.synaptarium.classroom.School;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.gateway.FrontCounts;
import org.synaptarium.journal.Journal;

/**
 * The server's meters, read by Prometheus.
 *
 * <p>Most are read from the parts when somebody asks, so that they cost nothing between two
 * readings. There is one series for each: none is told apart by class, person or member.
 */
public final class Metrics implements AutoCloseable {

  /** An append within a frame's time holds nobody up; at a second the class stands still. */
  private static final Duration[] APPEND_STEPS = {
    Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(20),
    Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(1)
  };

  /** What a class notices of a node's death: half a second is well, five are the most. */
  private static final Duration[] FAIL_OVER_STEPS = {
    Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
    Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Measures what goes through a journal; closing the one that is returned closes that one. */
  public Journal measured(Journal journal) {
    Timer appends =
        Timer.builder("synaptarium.journal.append")
            .description("Time until entries are in the journal for good")
            .serviceLevelObjectives(APPEND_STEPS)
            .register(registry);
    Counter refusals =
        Counter.builder("synaptarium.epoch.refusals")
            .description("Writes refused because another server runs the class")
            .register(registry);
    Counter failures =
        Counter.builder("synaptarium.journal.failures")
            .description("Writes that failed; their class is read back from the journal")
            .register(registry);
    return new MeasuredJournal(journal, appends, refusals, failures);
  }

  /** Counts classes and what they carry. */
  public void watch(School school) {
    gauge("synaptarium.classes", "Classes that run here", school, Census::classes);
    gauge("synaptarium.participants", "Students with a page open here", school, Census::people);
    gauge("synaptarium.inbox", "Requests that wait for a tick", school, Census::waiting);
    gauge("synaptarium.classes.slowed", "Classes slower than life", school, Census::slowed);
    FunctionCounter.builder(
            "synaptarium.frames.late", school, each -> (double) each.census().lateTicks())
        .description("Frames that began a frame's time late or more")
        .register(registry);
  }

  private void gauge(String name, String what, School school, ToDoubleFunction<Census> of) {
    Gauge.builder(name, school, each -> of.applyAsDouble(each.census()))
        .description(what)
        .register(registry);
  }

  /** Counts pages and what they did without. */
  public void watch(FrontCounts front) {
    Gauge.builder("synaptarium.sockets", front, FrontCounts::sockets)
        .description("Open sockets of pages")
        .register(registry);
    FunctionCounter.builder("synaptarium.frames.dropped", front, FrontCounts::framesLeftOut)
        .description("Frames that pages did without, being too slow")
        .register(registry);
    FunctionCounter.builder("synaptarium.sockets.dismissed", front, FrontCounts::socketsDismissed)
        .description("Sockets closed for a rule or a time limit")
        .register(registry);
  }

  /** Counts the cluster's members and times the way of a dead member's classes to this one. */
  public void watch(Cluster cluster) {
    Gauge.builder("synaptarium.members", cluster, each -> each.members().size())
        .description("Servers that see each other")
        .register(registry);
    Gauge.builder("synaptarium.majority", cluster, each -> each.hasMajority() ? 1 : 0)
        .description("1 while classes may run")
        .register(registry);
    Gauge.builder("synaptarium.store.reachable", cluster, each -> each.store().reachable() ? 1 : 0)
        .description("1 while the durable store answers")
        .register(registry);
    Gauge.builder("synaptarium.journal.lag", cluster, each -> each.store().behind())
        .description("Acknowledged entries that the durable store doesn't hold yet")
        .register(registry);
    Timer failOvers =
        Timer.builder("synaptarium.failover")
            .description("From a member's going until a class of its runs here")
            .serviceLevelObjectives(FAIL_OVER_STEPS)
            .register(registry);
    var unused = cluster.listen(new FailOverWatch(cluster, failOvers));
  }

  /** Returns all meters as text. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
