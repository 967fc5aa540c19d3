package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synaptarium.store.PostgresJournal;
import org.synaptarium.store.StoreAddress;
import org.synaptarium.store.TestPostgres;

class BenchStoreTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  @Test
  void bothStoresStandSideBySideAndNothingStaysOfTheMeasuring() throws Exception {
    String address = TestPostgres.shared().newPlace();
    int exitCode =
        run("bench", "store", "--classes", "2", "--seconds", "1", "--store", address, "--json");
    assertThat(exitCode).as("%s", err).isZero();

    JsonNode figures = JsonMapper.builder().build().readTree(out.toString());
    for (String store : new String[] {"sqlite", "postgresql"}) {
      assertThat(figures.at("/" + store + "/aloneP50Ms").asDouble()).isPositive();
      assertThat(figures.at("/" + store + "/appendsPerSecond").asLong()).isPositive();
      assertThat(figures.at("/" + store + "/keyframeP50Ms").asDouble()).isPositive();
    }
    try (var journal = PostgresJournal.open(StoreAddress.parse(address, Map.of()))) {
      assertThat(journal.live()).isEmpty();
    }
  }

  @Test
  void aStoreThatIsNoneIsSaidInASentence() {
    assertThat(run("bench", "store", "--seconds", "1", "--store", "secret")).isEqualTo(2);
    assertThat(err.toString()).contains("--store is not an address like").doesNotContain("secret");
  }
}
