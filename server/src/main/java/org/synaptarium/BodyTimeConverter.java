package org.synaptarium;

import org.synaptarium.scenario.BodyTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads body times on the command line, in the notation of scenario files. */
final class BodyTimeConverter implements ITypeConverter<Long> {
  @Override
  public Long convert(String text) {
    return BodyTime.parseMs(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + text + "' is not a body time; allowed: " + BodyTime.NOTATION));
  }
}
