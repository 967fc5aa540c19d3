package org.synaptarium.gateway;

import java.util.Optional;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.Seating;
import org.synaptarium.showing.Showing;
import org.synaptarium.showing.Showings;

/**
 * The classes and showings of this server, as pages find them, with a patience for wrong codes that
 * ends.
 */
final class Reception {
  private final School school;
  private final Showings showings;
  private final WrongGuesses wrongCodes = new WrongGuesses(System.nanoTime());
  private final AddressQuota newClasses =
      new AddressQuota(GatewayLimits.CLASSES_PER_SECOND, GatewayLimits.CLASS_BURST);

  private final AddressQuota newShowings =
      new AddressQuota(GatewayLimits.SHOWINGS_PER_SECOND, GatewayLimits.SHOWING_BURST);

  Reception(School school, Showings showings) {
    this.school = school;
    this.showings = showings;
  }

  School school() {
    return school;
  }

  Showings showings() {
    return showings;
  }

  /** What asking for something came to. */
  sealed interface Found<T> {
    record Here<T>(T value) implements Found<T> {}

    record NotHere<T>(Refusal reason) implements Found<T> {}
  }

  /** Finds whom a token stands for. A class that is being read back is busy, not gone. */
  Found<Seating.Seated> seat(String token, Guesser who) {
    if (!who.mayGuess()) {
      return new Found.NotHere<>(tooManyGuesses());
    }
    return switch (school.seatOf(token)) {
      case Seating.Seated seated -> new Found.Here<>(seated);
      case Seating.Refused(var reason) when reason.code() == Reason.NOT_YET ->
          new Found.NotHere<>(new Refusal(Reason.BUSY, reason.message(), reason.allowed()));
      case Seating.Refused(var reason) -> {
        who.guessedWrong();
        yield new Found.NotHere<>(reason);
      }
    };
  }

  Found<Classroom> classroom(String code, Guesser who) {
    if (!who.mayGuess()) {
      return new Found.NotHere<>(tooManyGuesses());
    }
    Optional<Classroom> found = school.byCode(code);
    if (found.isPresent()) {
      return new Found.Here<>(found.get());
    }
    who.guessedWrong();
    return new Found.NotHere<>(
        new Refusal(
            Reason.UNKNOWN_CODE,
            "there is no class with the code " + code,
            "the six digits on the teacher's screen"));
  }

  /** Finds the showing that a token opens. */
  Found<Showing> showing(String token, Guesser who) {
    if (!who.mayGuess()) {
      return new Found.NotHere<>(tooManyGuesses());
    }
    Optional<Showing> found = showings.byToken(token);
    if (found.isPresent()) {
      return new Found.Here<>(found.get());
    }
    who.guessedWrong();
    return new Found.NotHere<>(
        new Refusal(
            Reason.TOKEN, "there is no such showing, or it has ended", "opening it once more"));
  }

  boolean mayOpenShowing(String address) {
    return newShowings.take(address);
  }

  boolean mayOpenClass(String address) {
    return newClasses.take(address);
  }

  /** Somebody at this address, whose wrong guesses are counted here. */
  Guesser guesser(String address) {
    return new Guesser() {
      @Override
      public boolean mayGuess() {
        return wrongCodes.mayGuess(address, System.nanoTime());
      }

      @Override
      public void guessedWrong() {
        wrongCodes.guessedWrong(address, System.nanoTime());
      }
    };
  }

  static Refusal tooManyGuesses() {
    return new Refusal(
        Reason.TOO_FAST,
        "too many wrong codes came from this network",
        GatewayLimits.WRONG_CODES_PER_SECOND + " a second; wait a moment");
  }
}
