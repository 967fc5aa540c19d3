package org.synaptarium.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Links;
import org.synaptarium.engine.Microscope;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.SpikeTrain;

/**
 * Follows the neurons of one brain that somebody looks at: who asks for one is told what was
 * written down since somebody asked first. Nobody's looking changes anything in the brain.
 *
 * <p>Thread-safe: the brain's owner calls {@link #before} and {@link #after}, anybody {@link
 * #look}.
 */
public final class CellWatch {

  /** A page that looks asks several times a second; who is silent this long has looked away. */
  private static final int LOOKS_AWAY_AFTER_FRAMES = 60;

  /** What a trace shows: two seconds. */
  static final int KEPT_FRAMES = 40;

  /** More than a school class looks at; each costs 50 numbers a frame. */
  static final int MAX_FOLLOWED = 256;

  private static final int STEPS_PER_MS = 10;

  /** A neuron that is followed. */
  private static final class Followed {
    final List<Links> links;
    final Deque<NeuronTrace.Moment> moments = new ArrayDeque<>();
    long askedFrame;

    Followed(List<Links> links) {
      this.links = links;
    }
  }

  private final Microscope microscope;
  private final DisplaySample sample;
  private final Map<Integer, Followed> followed = new LinkedHashMap<>();
  private final float[] voltageMv;
  private final boolean[] dead;
  private final float[] density = new float[Circuit.SLOTS];
  private int[] underWay = {};
  private long frame;

  public CellWatch(Brain brain, DisplaySample sample) {
    this.microscope = brain.microscope();
    this.sample = sample;
    this.voltageMv = new float[sample.size()];
    this.dead = new boolean[sample.size()];
    note(brain);
  }

  /** Has the neurons that are looked at written down in the frame that comes. */
  public synchronized void before() {
    Iterator<Followed> each = followed.values().iterator();
    while (each.hasNext()) {
      if (frame - each.next().askedFrame > LOOKS_AWAY_AFTER_FRAMES) {
        each.remove();
      }
    }
    int[] next = followed.keySet().stream().mapToInt(Integer::intValue).toArray();
    if (next.length + underWay.length > 0) {
      underWay = next;
      microscope.follow(Arrays.stream(next).map(sample::neuron).toArray());
    }
  }

  /** Notes the frame that has run. */
  public synchronized void after(Brain brain) {
    note(brain);
    for (int i = 0; i < underWay.length; i++) {
      Followed cell = followed.get(underWay[i]);
      if (cell != null) {
        long spikes = spikesOf(brain.spikes(), sample.neuron(underWay[i]));
        cell.moments.addLast(new NeuronTrace.Moment(frame, spikes, microscope.followed(i)));
        if (cell.moments.size() > KEPT_FRAMES) {
          cell.moments.removeFirst();
        }
      }
    }
  }

  /** The brain is at another moment: what was written down is of a former one. */
  public synchronized void beginAnew(Brain brain) {
    followed.values().forEach(cell -> cell.moments.clear());
    underWay = new int[0];
    note(brain);
    followed.values().forEach(cell -> cell.askedFrame = frame);
  }

  private void note(Brain brain) {
    frame = brain.frame();
    for (int id = 0; id < voltageMv.length; id++) {
      voltageMv[id] = microscope.voltageMv(sample.neuron(id));
      dead[id] = brain.isDead(sample.neuron(id));
    }
    for (Region region : brain.spec().circuit().regions()) {
      density[region.index()] = microscope.density(region);
    }
  }

  private static long spikesOf(SpikeTrain train, int neuron) {
    long spikes = 0;
    for (int i = 0; i < train.count(); i++) {
      if (train.neuron(i) == neuron) {
        spikes |= 1L << train.step(i) / STEPS_PER_MS;
      }
    }
    return spikes;
  }

  /**
   * Returns what there is to see of a shown neuron, and follows it from now on.
   *
   * @param since only frames after this one are told
   */
  public NeuronTrace look(int displayId, long since) {
    Optional<Followed> known = find(displayId);
    // Counting synapses takes longer than the brain's owner should wait for us.
    return traceOf(
        displayId,
        known.orElseGet(() -> new Followed(microscope.links(sample.neuron(displayId)))),
        since);
  }

  private synchronized Optional<Followed> find(int displayId) {
    return Optional.ofNullable(followed.get(displayId));
  }

  private synchronized NeuronTrace traceOf(int displayId, Followed cell, long since) {
    if (followed.size() < MAX_FOLLOWED) {
      followed.putIfAbsent(displayId, cell);
    }
    cell.askedFrame = frame;
    List<NeuronTrace.Link> links = new ArrayList<>();
    for (Links each : cell.links) {
      links.add(new NeuronTrace.Link(each, each.living(density[each.prunedIn().index()])));
    }
    List<NeuronTrace.Moment> newer =
        cell.moments.stream().filter(moment -> moment.frame() > since).toList();
    return new NeuronTrace(frame, displayId, dead[displayId], voltageMv[displayId], links, newer);
  }
}
