package org.synaptarium.gateway;

import java.util.Optional;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.Seating;

/** The classes of this server, as pages find them, with a patience for wrong codes that ends. */
final class Reception {
  private final School school;
  private final AddressQuota wrongCodes =
      new AddressQuota(GatewayLimits.WRONG_CODES_PER_SECOND, GatewayLimits.WRONG_CODE_BURST);
  private final AddressQuota newClasses =
      new AddressQuota(GatewayLimits.CLASSES_PER_SECOND, GatewayLimits.CLASS_BURST);

  Reception(School school) {
    this.school = school;
  }

  School school() {
    return school;
  }

  /** What asking for something came to. */
  sealed interface Found<T> {
    record Here<T>(T value) implements Found<T> {}

    record NotHere<T>(Refusal reason) implements Found<T> {}
  }

  /** Finds whom a token stands for. A class that is being read back is busy, not gone. */
  Found<Seating.Seated> seat(String token, String address) {
    if (!wrongCodes.has(address)) {
      return new Found.NotHere<>(tooManyGuesses());
    }
    return switch (school.seatOf(token)) {
      case Seating.Seated seated -> new Found.Here<>(seated);
      case Seating.Refused(var reason) when reason.code() == Reason.NOT_YET ->
          new Found.NotHere<>(new Refusal(Reason.BUSY, reason.message(), reason.allowed()));
      case Seating.Refused(var reason) -> {
        wrongCodes.take(address);
        yield new Found.NotHere<>(reason);
      }
    };
  }

  Found<Classroom> classroom(String code, String address) {
    if (!wrongCodes.has(address)) {
      return new Found.NotHere<>(tooManyGuesses());
    }
    Optional<Classroom> found = school.byCode(code);
    if (found.isPresent()) {
      return new Found.Here<>(found.get());
    }
    wrongCodes.take(address);
    return new Found.NotHere<>(
        new Refusal(
            Reason.UNKNOWN_CODE,
            "there is no class with the code " + code,
            "the six digits on the teacher's screen"));
  }

  boolean mayOpenClass(String address) {
    return newClasses.take(address);
  }

  static Refusal tooManyGuesses() {
    return new Refusal(
        Reason.TOO_FAST,
        "too many wrong codes came from this network",
        GatewayLimits.WRONG_CODES_PER_SECOND + " a second; wait a moment");
  }
}
