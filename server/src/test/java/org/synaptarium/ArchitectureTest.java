package org.synaptarium;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code is as the tables of {@code docs/architecture.md} say. */
class ArchitectureTest {
  private static final String BASE = "org.synaptarium";
  private static final String ROOT = "root";
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @Test
  void everyPackageHasARow() throws IOException {
    Map<String, List<String>> rows = table("| package |");
    List<String> packages =
        CLASSES.stream().map(ArchitectureTest::roomOf).distinct().sorted().toList();
    assertThat(rows.keySet()).containsAll(packages);
  }

  @Test
  void aPackageUsesOnlyThePackagesOfItsRow() throws IOException {
    Map<String, List<String>> rows = table("| package |");
    rows.forEach(
        (room, mayUse) -> {
          if (!room.equals(ROOT)) {
            List<String> allowed = new ArrayList<>(mayUse);
            allowed.add(room);
            noClasses()
                .that(resideInAPackage(BASE + "." + room + ".."))
                .should()
                .dependOnClassesThat(ofTheProjectOutside(allowed))
                .allowEmptyShould(true)
                .check(CLASSES);
          }
        });
  }

  @Test
  void aLibraryIsUsedOnlyWhereItsRowSays() throws IOException {
    table("| library |")
        .forEach(
            (library, rooms) ->
                noClasses()
                    .that(liveOutside(rooms))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(library, library + ".."))
                    .allowEmptyShould(true)
                    .check(CLASSES));
  }

  @Test
  void packagesFormNoCycles() {
    SlicesRuleDefinition.slices()
        .matching(BASE + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> ofTheProjectOutside(List<String> allowed) {
    return DescribedPredicate.describe(
        "of the project outside " + allowed,
        type -> type.getPackageName().startsWith(BASE) && !allowed.contains(roomOf(type)));
  }

  private static DescribedPredicate<JavaClass> liveOutside(List<String> rooms) {
    return DescribedPredicate.describe(
        "outside " + rooms,
        type -> type.getPackageName().startsWith(BASE) && !rooms.contains(roomOf(type)));
  }

  private static String roomOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(BASE) ? ROOT : name.substring(BASE.length() + 1).replaceAll("\\..*", "");
  }

  /** Returns the rows of the table whose head starts so: first cell to the names in the last. */
  private static Map<String, List<String>> table(String head) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../docs/architecture.md"));
    int first =
        lines.indexOf(lines.stream().filter(l -> l.startsWith(head)).findFirst().orElseThrow());
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(first + 2, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      String[] cells = line.substring(1).split("\\|");
      rows.put(cells[0].strip().replace("`", ""), namesIn(cells[cells.length - 1]));
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<String> namesIn(String cell) {
    List<String> names = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(cell);
    while (quoted.find()) {
      names.add(quoted.group(1));
    }
    if (cell.contains(ROOT)) {
      names.add(ROOT);
    }
    return names;
  }
}
