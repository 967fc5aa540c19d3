package org.synaptarium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synaptarium.engine.Anatomy;
import org.synaptarium.engine.SpikeTrain;

class SpikeRasterTest {

  @Test
  void spikesAreSortedByMillisecondThenNeuron() {
    var train = train(new int[] {7, 3, 5, 1}, new int[] {12, 15, 18, 20});
    SpikeRaster raster = SpikeRaster.of(train, new DisplaySample(new Anatomy(200)));
    assertThat(raster.neurons()).containsExactly((short) 3, (short) 5, (short) 7, (short) 1);
    assertThat(raster.atMs()).containsExactly(1, 1, 1, 2);
  }

  @Test
  void ofTooManySpikesEveryNthNeuronIsKept() {
    int[] neurons = new int[10_000];
    int[] steps = new int[10_000];
    for (int i = 0; i < neurons.length; i++) {
      neurons[i] = i % 2000;
      steps[i] = i / 2000 * 100;
    }
    SpikeRaster raster =
        SpikeRaster.of(train(neurons, steps), new DisplaySample(new Anatomy(2000)));
    assertThat(raster.count()).isLessThanOrEqualTo(SpikeRaster.MAX_SPIKES).isGreaterThan(3000);
    for (short neuron : raster.neurons()) {
      assertThat(neuron % 3).isZero();
    }
  }

  @Test
  void neuronsThatAreNotShownHaveNoSpikes() {
    var sample = new DisplaySample(new Anatomy(40_000));
    var train = train(new int[] {sample.neuron(17), sample.neuron(17) + 1}, new int[] {0, 0});
    assertThat(SpikeRaster.of(train, sample).neurons()).containsExactly((short) 17);
  }

  private static SpikeTrain train(int[] neurons, int[] steps) {
    return new SpikeTrain() {
      @Override
      public int count() {
        return neurons.length;
      }

      @Override
      public int neuron(int index) {
        return neurons[index];
      }

      @Override
      public int step(int index) {
        return steps[index];
      }
    };
  }
}
