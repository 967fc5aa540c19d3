package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Style that a reader would have to insist on, insisted on by a test.
 *
 * <p>Sizes are a ratchet: what was too long when the rule came stands in {@code tidy.properties}
 * with its size, and may only shrink.
 */
class TidyTest {
  private static final int FILE_LINES = 250;

  /** A test is a list of claims; it gets long without getting complicated. */
  private static final int TEST_FILE_LINES = 500;

  private static final int FUNCTION_LINES = 40;
  private static final Properties RATCHET = ratchet();

  /** What must not be called where, and what to call instead. */
  private record Ban(Pattern paths, Pattern call, String instead) {
    Ban(String paths, String call, String instead) {
      this(Pattern.compile(paths), Pattern.compile(call), instead);
    }
  }

  private static final String MAIN = "server/src/main/java/org/synaptarium/";

  private static final List<Ban> BANS =
      List.of(
          new Ban(
              MAIN + "engine/.*",
              "(?<!Strict)Math\\.(exp|expm1|log|log1p|log10|pow|sin|cos|tan|sinh|cosh|tanh|cbrt|hypot|fma|atan2?|asin|acos)\\(",
              "StrictMath or our own polynomials: the last bit of Math's depends on the machine"),
          new Ban(
              MAIN + "engine/.*",
              "\\b(Set|Map)\\.of\\(|new (HashMap|HashSet|IdentityHashMap)\\b",
              "arrays or sorted collections: their order depends on hashes"),
          new Ban(
              MAIN + "engine/.*",
              "System\\.(nanoTime|currentTimeMillis)|java\\.time\\.|ThreadLocalRandom|new Random\\(|Math\\.random",
              "nothing: a brain has no clock and no dice"),
          new Ban(
              MAIN + ".*",
              "System\\.currentTimeMillis|Instant\\.now\\(\\)|LocalDateTime\\.now\\(\\)|new Date\\(\\)",
              "a java.time.Clock that is handed in"),
          new Ban("server/src/test/.*", "Thread\\.sleep\\((?!POLL_MS)", "waiting for a condition"),
          new Ban(
              "(server|web-client)/(src|e2e)/.*",
              "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b",
              "doing it, or an issue"),
          new Ban(MAIN + "(?!Main).*", "System\\.(out|err)\\b|printStackTrace\\(\\)", "a logger"));

  @Test
  void noFileIsTooLong() {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Path file : ProjectFiles.ending("java", "ts", "tsx")) {
      int lines = (int) ProjectFiles.read(file).lines().count();
      boolean test = file.toString().matches(".*(src.test.java|\\.test\\.tsx?|\\.spec\\.ts).*");
      if (lines > allowed(file.toString(), test ? TEST_FILE_LINES : FILE_LINES)) {
        tooLong.put(file.toString(), lines);
      }
    }
    assertThat(tooLong)
        .as("files of more than " + FILE_LINES + " lines (tests " + TEST_FILE_LINES + ")")
        .isEmpty();
  }

  @Test
  void noFunctionIsTooLong() {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Path file : ProjectFiles.ending("java")) {
      for (CallableDeclaration<?> function : functionsIn(file)) {
        String name = file.getFileName() + "#" + function.getNameAsString();
        int lines = linesOf(function);
        if (lines > allowed(name, FUNCTION_LINES)) {
          tooLong.put(name, lines);
        }
      }
    }
    assertThat(tooLong).as("functions of more than " + FUNCTION_LINES + " lines").isEmpty();
  }

  @Test
  void nothingBannedIsCalled() {
    List<String> found = new ArrayList<>();
    for (Path file : ProjectFiles.ending("java", "ts", "tsx")) {
      if (file.endsWith("TidyTest.java") || file.endsWith("PortableMathTest.java")) {
        continue;
      }
      String path = file.toString().replace('\\', '/');
      String code = ProjectFiles.read(file);
      for (Ban ban : BANS) {
        if (ban.paths.matcher(path).matches()) {
          ban.call
              .matcher(code)
              .results()
              .forEach(hit -> found.add(path + ": " + hit.group() + " → use " + ban.instead));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noFileNamesAPlaceOfSomebodysMachine() {
    Pattern place =
        Pattern.compile("/" + "work/|/" + "tmp/w/|/" + "root/|/home/[a-z]+/|C:\\\\\\\\Users");
    assertThat(ProjectFiles.text())
        .filteredOn(file -> place.matcher(ProjectFiles.read(file)).find())
        .isEmpty();
  }

  private static List<CallableDeclaration<?>> functionsIn(Path file) {
    ParserConfiguration newest =
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE);
    CompilationUnit unit =
        new JavaParser(newest)
            .parse(ProjectFiles.read(file))
            .getResult()
            .orElseThrow(() -> new AssertionError("can't parse " + file));
    List<CallableDeclaration<?>> functions = new ArrayList<>();
    unit.walk(Node.TreeTraversal.PREORDER, node -> addFunction(node, functions));
    return functions;
  }

  private static void addFunction(Node node, List<CallableDeclaration<?>> functions) {
    if (node instanceof CallableDeclaration<?> function) {
      functions.add(function);
    }
  }

  private static int linesOf(Node function) {
    return function.getRange().map(range -> range.getLineCount()).orElse(0);
  }

  private static int allowed(String name, int limit) {
    return Integer.parseInt(RATCHET.getProperty(name, Integer.toString(limit)));
  }

  private static Properties ratchet() {
    Properties ratchet = new Properties();
    try (var resource = TidyTest.class.getResourceAsStream("tidy.properties")) {
      ratchet.load(resource);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    return ratchet;
  }
}
