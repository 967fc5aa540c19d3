package org.synaptarium;

import java.time.Duration;
import java.util.Optional;
import org.synaptarium.classroom.Archive;
import org.synaptarium.scenario.BodyTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long ended classes are kept; empty for ever. */
record Retention(Optional<Duration> duration) {
  static final Retention STANDARD = new Retention(Optional.of(Archive.STANDARD_RETENTION));

  private static final String FOREVER = "forever";

  /** A class that was ended by mistake can be downloaded for so long at least. */
  private static final Duration SHORTEST = Duration.ofHours(1);

  /** Reads the option, in the notation of lessons. */
  static final class Converter implements ITypeConverter<Retention> {
    @Override
    public Retention convert(String text) {
      if (text.equals(FOREVER)) {
        return new Retention(Optional.empty());
      }
      return BodyTime.parseMs(text).stream()
          .boxed()
          .map(Duration::ofMillis)
          .filter(time -> time.compareTo(SHORTEST) >= 0)
          .map(time -> new Retention(Optional.of(time)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + text
                          + "' is no retention time; allowed: like 12h or 30d, at least 1h, or forever"));
    }
  }
}
