package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Region;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.NeuronTrace;
import org.synaptarium.frame.NeuronTrace.Link;
import org.synaptarium.frame.NeuronTrace.Moment;
import org.synaptarium.frame.WiringImage;
import org.synaptarium.frame.WiringImage.Block;
import org.synaptarium.journal.MemoryJournal;

/** Single cells and their synapses as people in a class see them (P66). */
class ClassNetworkTest {
  private static NeuronTrace look(TestClass lesson, int neuron, long since) {
    return ((Looked.Cell) lesson.room().teams().neuron(1, neuron, since)).neuron();
  }

  private static WiringImage wiring(TestClass lesson, Region region) {
    return ((Looked.Wired) lesson.room().teams().wiring(1, region)).wiring();
  }

  @Test
  void p66_aNeuronsVoltageIsWrittenDownFromTheFirstLookAndNoRunDependsOnIt() {
    try (TestClass lesson = TestClass.open(new MemoryJournal());
        TestClass bystander = TestClass.open(new MemoryJournal())) {
      lesson.host(new Start());
      bystander.host(new Start());
      int perRegion = lesson.room().teams().layout(1).sample().anatomy().perRegion();
      int interneuron = perRegion - 1;
      assertThat(look(lesson, interneuron, 0).moments()).isEmpty();
      Map<Long, Long> spikes = new HashMap<>();
      for (int tick = 0; tick < 20; tick++) {
        lesson.tick(1);
        spikes.put(lesson.room().latest().frame(), spikesOf(lesson.room().latest(), interneuron));
      }
      bystander.tick(20);
      NeuronTrace trace = look(lesson, interneuron, 0);
      assertThat(trace.moments().stream().map(Moment::frame)).isSorted().hasSizeBetween(19, 20);
      for (Moment moment : trace.moments()) {
        assertThat(moment.spikes()).isEqualTo(spikes.get(moment.frame()));
        assertThat(moment.voltageMv()).hasSize(Brain.FRAME_MS);
      }
      Moment newest = trace.moments().getLast();
      assertThat(newest.frame()).isEqualTo(trace.frame());
      assertThat(look(lesson, interneuron, newest.frame() - 1).moments()).hasSize(1);
      lesson.tick(20);
      bystander.tick(20);
      assertThat(lesson.room().latest().stateHash())
          .isEqualTo(bystander.room().latest().stateHash());
    }
  }

  private static long spikesOf(FrameImage image, int neuron) {
    long spikes = 0;
    for (int i = 0; i < image.spikes().count(); i++) {
      if (image.spikes().neurons()[i] == neuron) {
        spikes |= 1L << image.spikes().atMs()[i];
      }
    }
    return spikes;
  }

  @Test
  void p66_aRegionsWiringIsThatOfTheEngine() {
    try (TestClass lesson = TestClass.open(new MemoryJournal())) {
      WiringImage wiring = wiring(lesson, Region.HIP);
      int synapses = wiring.blocks().stream().mapToInt(Block::synapses).sum();
      assertThat(wiring.laidOut()).isEqualTo(synapses);
      assertThat(wiring.blocks()).hasSize(4);
      Block spines = wiring.blocks().getFirst();
      assertThat(spines.rank()).hasSize(spines.synapses());
      int living = 0;
      for (char rank : spines.rank()) {
        living += rank < 65_536 / 1.5 ? 1 : 0;
      }
      // Every third spine of those laid out waits for growth beyond rest.
      assertThat(living / (double) spines.synapses()).isBetween(0.6, 0.73);
      int neuron = spines.firstPre() + 1;
      List<Link> local =
          look(lesson, neuron, 0).links().stream()
              .filter(link -> link.synapses().other() == Region.HIP)
              .toList();
      Map<Boolean, Integer> ends =
          local.stream()
              .collect(
                  Collectors.groupingBy(
                      link -> link.synapses().incoming(),
                      Collectors.summingInt(link -> link.synapses().laidOut())));
      assertThat(ends.get(false)).isEqualTo(count(wiring, neuron, true));
      assertThat(ends.get(true)).isEqualTo(count(wiring, neuron, false));
      assertThat(local).allMatch(link -> link.living() <= link.synapses().laidOut());
    }
  }

  private static int count(WiringImage wiring, int neuron, boolean outgoing) {
    int found = 0;
    for (Block block : wiring.blocks()) {
      for (int bit = 0; bit < block.pres() * block.posts(); bit++) {
        boolean set = (block.bits()[bit / 8] >> bit % 8 & 1) != 0;
        int pre = block.firstPre() + bit / block.posts();
        int post = block.firstPost() + bit % block.posts();
        found += set && neuron == (outgoing ? pre : post) ? 1 : 0;
      }
    }
    return found;
  }

  @Test
  void p66_whatIsNotThereIsRefused() {
    try (TestClass lesson = TestClass.open(new MemoryJournal())) {
      Looked elsewhere = lesson.room().teams().wiring(1, Region.VACC);
      assertThat(((Looked.Refused) elsewhere).reason().code()).isEqualTo(Reason.OUT_OF_RANGE);
      Looked beyond = lesson.room().teams().neuron(1, 3_999, 0);
      assertThat(((Looked.Refused) beyond).reason().code()).isEqualTo(Reason.OUT_OF_RANGE);
    }
  }
}
