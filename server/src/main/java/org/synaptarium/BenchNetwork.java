package org.synaptarium;

import java.util.List;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.ReferenceModel;
import org.synaptarium.engine.ReferenceNetwork;
import org.synaptarium.engine.SpikeTrain;
import org.synaptarium.engine.StepTeam;

/** A network that the bench can run, whatever it is made of. */
sealed interface BenchNetwork {
  int neurons();

  int frameMs();

  void advance(StepTeam team);

  SpikeTrain spikes();

  boolean isExcitatory(int neuron);

  long synapses();

  long synapticEvents();

  long stateHash();

  /** A resting brain of a class, everything on. */
  record Classroom(Brain brain) implements BenchNetwork {
    static Classroom create(int neurons, long seed) {
      return new Classroom(Brain.create(new BrainSpec(neurons, seed, Genotype.VAL_VAL)));
    }

    @Override
    public int neurons() {
      return brain.spec().neurons();
    }

    @Override
    public int frameMs() {
      return Brain.FRAME_MS;
    }

    @Override
    public void advance(StepTeam team) {
      brain.advance(List.of(), team);
    }

    @Override
    public SpikeTrain spikes() {
      return brain.spikes();
    }

    @Override
    public boolean isExcitatory(int neuron) {
      return brain.anatomy().isExcitatory(neuron);
    }

    @Override
    public long synapses() {
      return brain.livingSynapses();
    }

    @Override
    public long synapticEvents() {
      return brain.synapticEvents();
    }

    @Override
    public long stateHash() {
      return brain.stateHash();
    }
  }

  /** A benchmark network of the field. */
  record Reference(ReferenceNetwork network) implements BenchNetwork {
    static Reference create(ReferenceModel model, int neurons, long seed) {
      return new Reference(ReferenceNetwork.create(model, neurons, seed));
    }

    @Override
    public int neurons() {
      return network.neurons();
    }

    @Override
    public int frameMs() {
      return ReferenceNetwork.FRAME_MS;
    }

    @Override
    public void advance(StepTeam team) {
      network.advance(team);
    }

    @Override
    public SpikeTrain spikes() {
      return network;
    }

    @Override
    public boolean isExcitatory(int neuron) {
      return network.isExcitatory(neuron);
    }

    @Override
    public long synapses() {
      return network.synapses();
    }

    @Override
    public long synapticEvents() {
      return network.synapticEvents();
    }

    @Override
    public long stateHash() {
      return network.stateHash();
    }
  }
}
