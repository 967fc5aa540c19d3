package org.synaptarium;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.gateway.Certificate;
import org.synaptarium.gateway.CertificateUnusable;
import org.synaptarium.gateway.FrontRules;
import org.synaptarium.gateway.Proxies;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code serve} about who may come in, how many, and whether in private. */
final class FrontOptions {
  private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,253}");

  /** More than any machine of our time carries: what is larger is a mistyped number. */
  private static final int MAX_LIMIT = 100_000;

  @Option(
      names = "--tls-cert",
      paramLabel = "PEM",
      description =
          "Speak TLS: file of the certificate and those that vouch for it. Read again by itself"
              + " when it changes.")
  private @Nullable Path tlsCert;

  @Option(
      names = "--tls-key",
      paramLabel = "PEM",
      description = "File of the certificate's private key, without a password.")
  private @Nullable Path tlsKey;

  @Option(
      names = "--host-name",
      paramLabel = "NAME",
      split = ",",
      description =
          "Further names under which browsers reach this server. Addresses, names without a dot or"
              + " ending in .local, .lan, .internal or .home.arpa, and that of --public-url need"
              + " not be told.")
  private @Nullable Set<String> hostNames;

  @Option(
      names = "--max-classes",
      paramLabel = "N",
      description = "Live classes at once (default: 100).")
  private @Nullable Integer maxClasses;

  @Option(
      names = "--max-people",
      paramLabel = "N",
      description = "People in one class (default: 300).")
  private @Nullable Integer maxPeople;

  @Option(
      names = "--max-sockets",
      paramLabel = "N",
      description = "Pages in classes at once (default: 5000).")
  private @Nullable Integer maxSockets;

  @Option(
      names = "--max-sockets-per-address",
      paramLabel = "N",
      description =
          "The same from one address, which is everybody's behind a proxy (default: 3500).")
  private @Nullable Integer maxSocketsPerAddress;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDR",
      split = ",",
      description =
          "Addresses, or networks like 10.0.0.0/8, of proxies before this server: limits by address"
              + " then go by what they add to X-Forwarded-For.")
  private @Nullable List<String> trustedProxies;

  FrontRules rules(CommandSpec spec) {
    FrontRules standard = FrontRules.standard();
    return new FrontRules(
        names(spec),
        certificate(spec),
        within(spec, "--max-sockets", maxSockets, standard.sockets()),
        within(
            spec, "--max-sockets-per-address", maxSocketsPerAddress, standard.socketsPerAddress()),
        proxies(spec));
  }

  private Proxies proxies(CommandSpec spec) {
    List<String> told = trustedProxies == null ? List.of() : trustedProxies;
    return Proxies.read(told)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--trusted-proxy is "
                        + String.join(",", told)
                        + "; allowed: addresses like 10.0.0.1 or networks like 10.0.0.0/8"));
  }

  SchoolLimits schoolLimits(CommandSpec spec) {
    SchoolLimits standard = SchoolLimits.standard();
    return new SchoolLimits(
        within(spec, "--max-classes", maxClasses, standard.classes()),
        within(spec, "--max-people", maxPeople, standard.peoplePerClass()),
        standard.inbox(),
        standard.entriesPerClass());
  }

  private Set<String> names(CommandSpec spec) {
    if (hostNames == null) {
      return Set.of();
    }
    for (String name : hostNames) {
      if (!HOST_NAME.matcher(name).matches()) {
        throw new ParameterException(
            spec.commandLine(),
            "--host-name is " + name + "; allowed: a name like brain.school.example, no port");
      }
    }
    return hostNames;
  }

  private Optional<Certificate> certificate(CommandSpec spec) {
    if ((tlsCert == null) != (tlsKey == null)) {
      throw new ParameterException(
          spec.commandLine(), "--tls-cert and --tls-key belong together; only one is given");
    }
    if (tlsCert == null || tlsKey == null) {
      return Optional.empty();
    }
    var certificate = new Certificate(tlsCert, tlsKey);
    try {
      certificate.check();
    } catch (CertificateUnusable unusable) {
      throw new BadInput(unusable.sentence());
    }
    return Optional.of(certificate);
  }

  private static int within(CommandSpec spec, String option, @Nullable Integer wish, int standard) {
    if (wish == null) {
      return standard;
    }
    if (wish < 1 || wish > MAX_LIMIT) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + wish + "; allowed: 1 … " + MAX_LIMIT);
    }
    return wish;
  }
}
