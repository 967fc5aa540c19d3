package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What opens a class can't be guessed, and isn't kept. */
class TokensTest {
  private static final int TOKENS = 2_000;
  private final Tokens tokens = new Tokens();

  @Test
  void tokensHoldAsManyRandomBitsAsTheySay() {
    Set<String> secrets = new HashSet<>();
    int[] ones = new int[192];
    for (int i = 0; i < TOKENS; i++) {
      String secret = tokens.newToken("c", 1).split("\\.")[2];
      byte[] bytes = Base64.getUrlDecoder().decode(secret);
      assertThat(bytes).hasSize(24);
      secrets.add(secret);
      for (int bit = 0; bit < ones.length; bit++) {
        ones[bit] += bytes[bit / 8] >> bit % 8 & 1;
      }
    }
    assertThat(secrets).hasSize(TOKENS);
    for (int count : ones) {
      assertThat(count).as("of 2,000 fair coins").isBetween(800, 1_200);
    }
    assertThat(Base64.getUrlDecoder().decode(tokens.newClassId())).hasSize(16);
  }

  @Test
  void onlyAHashIsKeptAndOnlyItsTokenMatches() {
    String token = tokens.newToken("c", 1);
    String hash = Tokens.hash(token);
    assertThat(hash).hasSize(64).doesNotContain(token.split("\\.")[2]);
    assertThat(Tokens.matches(token, hash)).isTrue();
    assertThat(Tokens.matches(token + " ", hash)).isFalse();
    assertThat(Tokens.matches(tokens.newToken("c", 1), hash)).isFalse();
    assertThat(Tokens.matches("", "")).isFalse();
  }
}
