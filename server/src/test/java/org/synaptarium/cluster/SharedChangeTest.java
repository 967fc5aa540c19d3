package org.synaptarium.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap.SimpleEntry;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.synaptarium.journal.JournalContract;

/** What a change leaves of a head when it is asked for twice, or by two. */
class SharedChangeTest {
  private static final String[] ONE = {"one"};
  private static final String[] TWO = {"two"};

  private final Map.Entry<String, SharedHead> entry =
      new SimpleEntry<>("a", SharedHead.begin(JournalContract.head("a", "123456", 7), "owner"));

  private long[] make(SharedChange change) {
    return change.process(entry);
  }

  private SharedHead head() {
    return Objects.requireNonNull(entry.getValue());
  }

  @Test
  void ofTwoWhoClaimAtOnceOneGetsTheClass() {
    assertThat(make(new SharedChange.Claim(1, "first"))).containsExactly(2);
    assertThat(make(new SharedChange.Claim(1, "second"))).containsExactly(SharedChange.STALE, 2);
    assertThat(head().owner()).isEqualTo("first");
    assertThat(make(new SharedChange.Claim(1, "first").again()))
        .as("who asks again because no answer came has it still")
        .containsExactly(2);
    assertThat(head().epoch()).isEqualTo(2);
  }

  @Test
  void entriesThatWereAppendedAreAppendedAgainOnceOnly() {
    var append = new SharedChange.Append(1, 1, ONE, 0, false);
    assertThat(make(append)[0]).isEqualTo(1);
    assertThat(make(append.again())[0]).isEqualTo(1);
    assertThat(head().recent()).containsExactly("one");
    assertThat(make(new SharedChange.Append(1, 1, TWO, 0, false).again()))
        .as("others in their place")
        .containsExactly(SharedChange.GAP);
    assertThat(make(new SharedChange.Append(1, 2, TWO, 0, false))[0]).isEqualTo(1);
    assertThat(make(append)).as("made late").containsExactly(SharedChange.GAP);
    assertThat(head().recent()).containsExactly("one", "two");
  }

  @Test
  void anAppendThatIsMadeAfterAClaimIsRefusedHoweverOftenItIsAskedFor() {
    var append = new SharedChange.Append(1, 1, ONE, 0, false);
    make(new SharedChange.Claim(1, "next"));
    assertThat(make(append)).containsExactly(SharedChange.STALE, 2);
    assertThat(make(append.again())).containsExactly(SharedChange.STALE, 2);
    assertThat(head().recent()).isEmpty();
  }
}
