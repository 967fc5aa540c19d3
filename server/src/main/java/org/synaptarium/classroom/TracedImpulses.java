package org.synaptarium.classroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synaptarium.engine.ImpulseRequest;
import org.synaptarium.engine.SynapseSample;
import org.synaptarium.engine.SynapseSnapshot;
import org.synaptarium.engine.impulse.ImpulseTrace;
import org.synaptarium.frame.Layout;

/**
 * Traces impulses of a class's brain for everybody who looks, each different one once.
 *
 * <p>Thread-safe; one trace at a time, so that a class never takes more than a core for it.
 */
final class TracedImpulses {

  /** A class compares a handful of synapses; a trace has 40 KB. */
  private static final int MAX_KEPT = 16;

  private final Supplier<SynapseSnapshot> synapses;
  private final Supplier<Layout> layout;
  private final Map<ImpulseRequest, ImpulseTrace> kept = new LinkedHashMap<>();
  private @Nullable SynapseSnapshot keptOf;

  /**
   * Makes a tracer.
   *
   * @param synapses gives the newest ones; the same object as long as they are the same
   */
  TracedImpulses(Supplier<SynapseSnapshot> synapses, Supplier<Layout> layout) {
    this.synapses = synapses;
    this.layout = layout;
  }

  /** Computes an impulse, or finds it computed: a few milliseconds of work. */
  synchronized Traced trace(ImpulseWish wish) {
    SynapseSnapshot now = synapses.get();
    if (!now.has(wish.region())) {
      return refused("this brain has no region " + wish.region(), now.regions());
    }
    float[] ranks =
        layout.get().synapses().stream()
            .filter(sample -> sample.region() == wish.region())
            .map(SynapseSample::rank)
            .findFirst()
            .orElse(new float[0]);
    int sample = wish.sample().orElse(-1);
    if (sample >= ranks.length) {
      return refused("sample is " + sample, "0 … " + (ranks.length - 1));
    }
    double rank = sample < 0 ? 0 : ranks[sample];
    var request =
        new ImpulseRequest(
            wish.region(), wish.synapse(), rank, wish.number(), wish.heldMv(), wish.atRest());
    return new Traced.Trace(now.frame(), traceOf(now, request));
  }

  private ImpulseTrace traceOf(SynapseSnapshot now, ImpulseRequest request) {
    if (now != keptOf || kept.size() >= MAX_KEPT) {
      kept.clear();
      keptOf = now;
    }
    return kept.computeIfAbsent(request, now::trace);
  }

  private static Traced refused(String what, List<?> allowed) {
    return refused(what, allowed.toString());
  }

  private static Traced refused(String what, String allowed) {
    return new Traced.Refused(new Refusal(Reason.OUT_OF_RANGE, what, allowed));
  }
}
