package ee.hbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the project, for tests that read what stands in them. */
public final class Sources {

  private Sources() {}

  /** The code of the product, by its path below {@code src/main/java}. */
  public static SortedMap<Path, String> ofTheProduct() {
    return below(Path.of("src/main/java"), ".java");
  }

  /** What stands in each file below a folder whose name ends so, by its path below that. */
  public static SortedMap<Path, String> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      SortedMap<Path, String> all = new TreeMap<>();
      files
          .filter(file -> file.toString().endsWith(ending))
          .forEach(file -> all.put(folder.relativize(file), content(file)));
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What stands in a file. */
  public static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
