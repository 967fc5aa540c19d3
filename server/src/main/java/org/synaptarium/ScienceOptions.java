package org.synaptarium;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synaptarium.science.ConsoleTable;
import org.synaptarium.science.MarkdownReport;
import org.synaptarium.science.Protocols;
import org.synaptarium.science.Validation;
import org.synaptarium.science.ValidationJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of {@code verify --science}, and what they do. */
final class ScienceOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--science",
      description = "Run the table of what the model promises, with the spiking network in it.")
  private boolean science;

  @Option(
      names = "--rows",
      paramLabel = "ROW",
      split = ",",
      description = "With --science: only these rows, for example 4,5,13.")
  private List<String> rows = List.of();

  @Option(
      names = "--write",
      description = "With --science: write the table and its figures to docs/validation.md.")
  private boolean write;

  boolean asked() {
    if (!science && (write || !rows.isEmpty())) {
      throw new ParameterException(command.commandLine(), "--rows and --write go with --science");
    }
    if (write && !rows.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "--write writes the whole table: leave out --rows");
    }
    return science;
  }

  /** Runs the table, prints it, returns the exit code. */
  int check(int seeds, int threads, boolean json, PrintWriter out, PrintWriter err) {
    Validation validation = new ScienceCheck(rowsAsked(), seeds, threads).run(err);
    if (write) {
      write(validation);
    }
    if (json) {
      out.println(ValidationJson.of(validation));
    } else {
      ConsoleTable.print(validation, out);
    }
    return validation.passed() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private static void write(Validation validation) {
    Path docs = InstallationFolder.docs();
    try {
      MarkdownReport.write(validation, SourceOrigin.of(InstallationFolder.root()), docs);
    } catch (IOException e) {
      throw new BadInput("can't write to " + docs + ": " + BadInput.reasonOf(e));
    }
  }

  private Set<String> rowsAsked() {
    List<String> known = Protocols.rows();
    for (String row : rows) {
      if (!known.contains(row)) {
        throw new ParameterException(
            command.commandLine(),
            "--rows has '" + row + "'; allowed: " + String.join(", ", known));
      }
    }
    return new LinkedHashSet<>(rows.isEmpty() ? known : rows);
  }
}
