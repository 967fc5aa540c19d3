package org.synaptarium;

import java.util.Locale;
import org.synaptarium.gateway.Readers;
import picocli.CommandLine.Option;

/** The options of {@code serve} for those who watch over servers. */
final class OversightOptions {

  /** Read by logback.xml when the first logger is made. */
  private static final String LOG_FORM = "synaptarium.log.form";

  /** How log lines look. */
  enum LogForm {
    /** For people. */
    TEXT,
    /** One JSON object a line, for programs. */
    JSON
  }

  @Option(
      names = "--metrics",
      paramLabel = "WHO",
      defaultValue = "local",
      description =
          "Who may read /metrics, in Prometheus's text form: local (programs on this machine, not"
              + " through a proxy), all, none (default ${DEFAULT-VALUE}).")
  private Readers metricsReaders = Readers.LOCAL;

  @Option(
      names = "--log",
      paramLabel = "FORM",
      defaultValue = "text",
      description =
          "What the log on standard error looks like: text, or json, an object a line (default"
              + " ${DEFAULT-VALUE}).")
  private LogForm log = LogForm.TEXT;

  Readers metricsReaders() {
    return metricsReaders;
  }

  /** Chooses the log's form; to be called before anything is logged. */
  void applyLog() {
    System.setProperty(LOG_FORM, log.name().toLowerCase(Locale.ROOT));
  }
}
