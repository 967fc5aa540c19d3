package org.synaptarium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreAddressTest {
  private static StoreAddress parsed(String text) {
    return StoreAddress.parse(text, Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://ann:s%3Ac%40r%2F%25+@db.example:5433/school?sslmode=require",
        "jdbc:postgresql://db.example:5433/school?user=ann&password=s:c@r%2F%25+&sslmode=require",
        "jdbc:postgresql://ann:s:c@r%2F%25+@db.example:5433/school?sslmode=require",
      })
  void userAndPasswordStandInFrontOrAmongTheOptions(String text) {
    StoreAddress address = parsed(text);
    assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example:5433/school?sslmode=require");
    assertThat(address.credentials()).isEqualTo(Map.of("user", "ann", "password", "s:c@r/%+"));
  }

  @Test
  void userAndPasswordComeFromTheEnvironmentWhereTheAddressHasNone() {
    var environment =
        Map.of("SYNAPTARIUM_STORE_USER", "eve", "SYNAPTARIUM_STORE_PASSWORD", "of the house");
    assertThat(StoreAddress.parse("jdbc:postgresql://db/school", environment).credentials())
        .isEqualTo(Map.of("user", "eve", "password", "of the house"));
    assertThat(StoreAddress.parse("jdbc:postgresql://ann@db/school", environment).credentials())
        .isEqualTo(Map.of("user", "ann", "password", "of the house"));
  }

  @Test
  void severalHostsStayAsTheyAre() {
    assertThat(parsed("jdbc:postgresql://ann@one,two:5433/school?targetServerType=primary").url())
        .isEqualTo("jdbc:postgresql://one,two:5433/school?targetServerType=primary");
  }

  @Test
  void noTextOfItHoldsThePassword() {
    assertThat(parsed("jdbc:postgresql://ann:secret@db/school?ssl=true")).hasToString("db/school");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "postgresql://ann:secret@db/school",
        "jdbc:mysql://ann:secret@db/school",
        "jdbc:postgresql:secret",
        "jdbc:postgresql://ann:secret@/school",
        "jdbc:postgresql://ann:secret@db",
        "jdbc:postgresql://db/school?password=secret",
        "jdbc:postgresql://:secret@db/school",
        "jdbc:postgresql://ann:secret%@db/school",
      })
  void whatIsNoAddressIsRefusedWithoutRepeatingIt(String text) {
    assertThatThrownBy(() -> parsed(text))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageStartingWith("--store ")
        .hasMessageNotContaining("secret");
  }
}
