package org.synaptarium.engine;

import static org.synaptarium.engine.ThoughtParameters.*;

import java.util.Arrays;
import java.util.List;
import org.synaptarium.command.Pattern;

/**
 * The own synapses of the two assemblies that carry thought patterns: recurrence, fatigue, rivalry,
 * cues and learning. Units: nS, ms; shape: an element for each {@link AssemblyPart}.
 */
final class ThoughtPatterns {

  /*
   * All cells of an assembly are connected with all, so what one of them gets is what each gets: a sum
   * over spikes, taken once a millisecond by one thread while the others wait. Its order is that of
   * steps and neurons, so neither threads nor the cut into shards change it.
   *
   * Assembly synapses sit together on dendrites, which answer with a plateau once enough NMDA
   * receptors are open [1]. Nothing is added to any cell before a cue has begun a thought, so a brain
   * that nobody cues is the one without assemblies. A plateau can hold itself up [2] until it tires: if it begins
   * g times as strong as it must be, that is after ln g of the time in which it tires.
   *
   * [1] Schiller 2000, Major 2013  [2] Lisman, Fellous & Wang 1998; Brunel & Wang 2001
   */
  private static final int PARTS = AssemblyPart.values().length;
  private static final Pattern[] PATTERNS = Pattern.values();
  private static final int LATE_MS = SynapseParameters.LONG_DELAY_MS;
  private static final double NMDA_KEPT = StrictMath.exp(-1 / SynapseParameters.NMDA_TAU_MS);
  private static final double AMPA_LOST = 1 - StrictMath.exp(-1 / SynapseParameters.AMPA_TAU_MS);
  private static final double MS_PER_H = 3_600_000;

  private final Anatomy anatomy;
  private final SpikeRing ring;
  private final int[][] shardsOf;
  private final AssemblyPart[] parts;
  private final double cells;
  private final ThoughtWatch watch = new ThoughtWatch();

  /** Share of its synapses that are open on a cell of the part. */
  private final double[] opened = new double[PARTS];

  /** How strong a full plateau is, 1 when rested. */
  private final double[] ready = new double[PARTS];

  /** Patterns that were cued and have not ended since. */
  private final boolean[] begun = new boolean[PATTERNS.length];

  private final double[] strength = new double[PATTERNS.length];

  /** What each part has sent in the last milliseconds, by millisecond, then part. */
  private final double[] sent = new double[LATE_MS * PARTS];

  // What the coming millisecond brings to members, their rivals' interneurons, and cued members.
  private final double[] memberNs = new double[PARTS];
  private final double[] rivalNs = new double[PARTS];
  private final double[] cueNs = new double[PARTS];

  // Within a millisecond: what each part sent long ago, and the patterns with a plateau.
  private final double[] late = new double[PARTS];
  private final boolean[] stands = new boolean[PATTERNS.length];

  ThoughtPatterns(Anatomy anatomy, SpikeRing ring, int[][] shardsOf, NeuronState neurons) {
    this.anatomy = anatomy;
    this.ring = ring;
    this.shardsOf = shardsOf;
    parts =
        switch (anatomy.circuit()) {
          case CLASSROOM -> AssemblyPart.values();
          case TWO_AREA -> new AssemblyPart[0]; // its areas are the patterns
        };
    cells = AssemblyPart.cells(anatomy.excitatoryPerRegion());
    Arrays.fill(ready, 1);
    Arrays.fill(strength, 1);
    markSensed(neurons.sensed);
  }

  /** Marks the cells whose spikes the slow clock listens to: pyramidal ones of no assembly. */
  private void markSensed(float[] sensed) {
    for (int i = 0; i < sensed.length; i++) {
      sensed[i] = anatomy.isExcitatory(i) ? 1 : 0;
    }
    for (AssemblyPart part : parts) {
      int first = anatomy.firstOf(part.region);
      for (int at = 0; at < anatomy.excitatoryPerRegion(); at++) {
        sensed[first + at] = AssemblyPart.holds(at) ? 0 : 1;
      }
    }
  }

  /** Takes in the millisecond that has just run and works out what the next one gets. */
  void advance(long ms, Conditions conditions) {
    int now = (int) (ms % LATE_MS) * PARTS;
    System.arraycopy(sent, now, late, 0, PARTS);
    for (AssemblyPart part : parts) {
      sent[now + part.ordinal()] = count(part, ms);
    }
    for (AssemblyPart part : parts) {
      int p = part.ordinal();
      AssemblyPart partner = part.partner();
      double across = part.isWhole() ? 0 : ACROSS;
      double input = (1 - across) * sent[now + p] + across * late[partner.ordinal()];
      opened[p] = opened[p] * NMDA_KEPT + input;
      double plateau = begun[part.pattern.ordinal()] ? plateau(p) : 0;
      double share = plateau / Math.max(opened[p], PLATEAU_FROM);
      double gain = gain(part.pattern, conditions) * conditions.thoughts.open * ready[p];
      memberNs[p] = PLATEAU_NS * gain * share * input;
      ready[p] += (1 - ready[p]) / RECOVERY_TAU_MS - plateau * ready[p] / TIRING_TAU_MS;
      rivalNs[p] = RIVAL_NS * share * late[p];
      cueNs[p] = CUE_NS * AMPA_LOST * conditions.thoughts.cue(part.pattern);
      learn(part, plateau, conditions);
    }
    endMs(conditions);
  }

  /* A thought begins with a cue and ends with its last plateau. */
  private void endMs(Conditions conditions) {
    Arrays.fill(stands, false);
    for (AssemblyPart part : parts) {
      stands[part.pattern.ordinal()] |= opened[part.ordinal()] > PLATEAU_FROM;
    }
    for (Pattern pattern : PATTERNS) {
      int p = pattern.ordinal();
      begun[p] = conditions.thoughts.cue(pattern) > 0 || (begun[p] && stands[p]);
    }
    watch.endMs();
  }

  /** Counts the part's spikes and returns the share of synapses that they open. */
  private double count(AssemblyPart part, long ms) {
    int first = anatomy.firstOf(part.region);
    int pyramids = anatomy.excitatoryPerRegion();
    double openings = 0;
    int in = 0;
    int out = 0;
    for (int k = 0; k < SynapseParameters.STEPS_PER_MS; k++) {
      for (int shard : shardsOf[part.region.index()]) {
        int end = ring.from(ms, shard, k + 1);
        for (int s = ring.from(ms, shard, k); s < end; s++) {
          int place = ring.neurons()[s] - first;
          boolean member = place < pyramids && AssemblyPart.holds(place);
          in += member ? 1 : 0;
          out += !member && place < pyramids ? 1 : 0;
          openings += member ? ring.openings()[s] : 0;
        }
      }
    }
    watch.take(part, 1000 * in / cells, 1000 * out / (pyramids - cells));
    return openings / cells;
  }

  /** Returns how full the dendrites' plateau is, 0 … 1. */
  private double plateau(int p) {
    double above = Math.max(0, opened[p] - PLATEAU_FROM);
    return above / (above + PLATEAU_HALF);
  }

  /**
   * Returns how strong a pattern's plateaus are: what has been learned times the square of the
   * spines, for a plateau needs neighbours.
   */
  private double gain(Pattern pattern, Conditions conditions) {
    Region grows =
        switch (pattern) {
          case NEW -> Region.PFC;
          case NEGATIVE -> Region.AMY;
        };
    double spines = conditions.density[grows.index()];
    return strength[pattern.ordinal()] * spines * spines;
  }

  /*
   * Hebbian: cells that a cue brings to a plateau together strengthen their synapses, if BDNF permits.
   * What goes on after the cue is no practice, or a thought would teach itself without end.
   */
  private void learn(AssemblyPart part, double plateau, Conditions conditions) {
    int p = part.pattern.ordinal();
    double cue = Math.min(1, conditions.thoughts.cue(part.pattern));
    double rate = part.shareOfPattern() * conditions.learning * cue * plateau / LEARNING_TAU_MS;
    strength[p] += rate * (STRENGTH_MAX - strength[p]);
  }

  /** Lets body time pass, in which what was learned fades. */
  void forget(double bodyMs) {
    double kept = StrictMath.exp(-bodyMs / (FORGETTING_TAU_H * MS_PER_H));
    for (int p = 0; p < strength.length; p++) {
      strength[p] = 1 + (strength[p] - 1) * kept;
    }
  }

  /** Gives the cells of a patch of {@code region} what the coming millisecond brings. */
  void excite(Region region, int first, int endE, int end, NeuronState neurons) {
    for (AssemblyPart part : parts) {
      int p = part.ordinal();
      if (part.region == region) {
        exciteMembers(first, endE, (float) memberNs[p], (float) cueNs[p], neurons);
      } else if (part.isRivalIn(region)) {
        exciteRivals(endE, end, (float) (part.shareOfPattern() * rivalNs[p]), neurons);
      }
    }
  }

  private void exciteMembers(int from, int endE, float nmda, float cue, NeuronState neurons) {
    if (nmda == 0 && cue == 0) {
      return;
    }
    int begin = from / anatomy.perRegion() * anatomy.perRegion();
    int last = endE - begin;
    for (int at = AssemblyPart.firstFrom(from - begin); at < last; at = AssemblyPart.next(at)) {
      neurons.nmdaNs[begin + at] += nmda;
      neurons.ampaNs[begin + at] += cue;
    }
  }

  private static void exciteRivals(int beginI, int end, float nmda, NeuronState neurons) {
    for (int i = nmda == 0 ? end : beginI; i < end; i++) {
      neurons.nmdaNs[i] += nmda;
    }
  }

  List<ThoughtReadout> readouts() {
    return Arrays.stream(PATTERNS)
        .map(pattern -> watch.readout(pattern, strength[pattern.ordinal()]))
        .toList();
  }

  void visit(StateVisitor state) {
    state.visit("open assembly synapses", opened, 0, PARTS);
    state.visit("ready plateau", ready, 0, PARTS);
    state.visit("strength of assembly", strength, 0, strength.length);
    state.visit("sent by assembly", sent, 0, sent.length);
    state.visit("conductance to members", memberNs, 0, PARTS);
    state.visit("conductance to rivals", rivalNs, 0, PARTS);
    state.visit("conductance by cue", cueNs, 0, PARTS);
    for (int p = 0; p < begun.length; p++) {
      begun[p] = state.visit("thought begun", begun[p] ? 1L : 0L) != 0;
    }
    watch.visit(state);
  }
}
