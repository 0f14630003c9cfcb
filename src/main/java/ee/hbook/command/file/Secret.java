package ee.hbook.command.file;

import ee.hbook.command.api.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/**
 * A text that does not stand on the command line, where every user of the machine could read it.
 */
public final class Secret {

  private static final SecureRandom CHANCE = new SecureRandom();

  /** None that one is taken for another: no 0 and O, no 1, l and I. */
  private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private Secret() {}

  /**
   * A variable, or what is in the file that the variable of the same name and _FILE names.
   *
   * @param environment all variables
   * @param name which
   * @return empty where neither is set
   * @throws Refused if there is no such file
   */
  public static Optional<String> variable(Map<String, String> environment, String name) {
    return given(environment, name)
        .or(() -> given(environment, name + "_FILE").map(Secret::inFile));
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * What is in a file.
   *
   * @param file its name
   * @return without the end of its line
   * @throws Refused if it cannot be read
   */
  public static String inFile(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException | InvalidPathException unreadable) {
      throw new Refused("The file " + file + " cannot be read.");
    }
  }

  /**
   * A password that nobody has to think of.
   *
   * @return 24 letters and digits by chance
   */
  public static String random() {
    return CHANCE
        .ints(24, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
