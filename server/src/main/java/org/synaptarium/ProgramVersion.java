package org.synaptarium;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The program's version as the build stamped it into the jar. */
public final class ProgramVersion implements IVersionProvider {
  private static final String UNPACKAGED = "development";

  /** Returns the version, for example {@code 0.1.0}. */
  public static String number() {
    @Nullable String stamped = Main.class.getPackage().getImplementationVersion();
    return stamped == null ? UNPACKAGED : stamped;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"synaptarium " + number()};
  }
}
