package org.synaptarium.science;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The whole table: every target, and the runs that measure them. */
public final class Protocols {
  private static final List<Protocol> ALL =
      List.of(
          new PlasmaProtocol(),
          new RestProtocol(),
          new KetamineClampProtocol(),
          new AnaesthesiaProtocol(),
          new BlockSiteProtocol(),
          new ClearanceProtocol(),
          new AcuteStressProtocol(),
          new ChronicStressProtocol(),
          new DosingProtocol(),
          new FadingProtocol(),
          new ExcitotoxicityProtocol(),
          new ConnectivityProtocol(),
          new TwoAreaProtocol(),
          new BenchmarkProtocol());

  private Protocols() {}

  /** Returns the names of all rows: numbers first, in order, then the reference networks. */
  public static List<String> rows() {
    return targets().stream().map(Target::row).distinct().toList();
  }

  /** Returns every target, row by row. */
  public static List<Target> targets() {
    return ALL.stream()
        .flatMap(protocol -> protocol.targets().stream())
        .sorted(Comparator.comparingInt(Protocols::order))
        .toList();
  }

  private static int order(Target target) {
    return target.row().chars().allMatch(Character::isDigit)
        ? Integer.parseInt(target.row())
        : Integer.MAX_VALUE;
  }

  static List<Protocol> measuring(Set<String> rows) {
    return ALL.stream()
        .filter(protocol -> protocol.targets().stream().anyMatch(t -> rows.contains(t.row())))
        .toList();
  }
}
