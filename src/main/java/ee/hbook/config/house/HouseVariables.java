package ee.hbook.config.house;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a house with a name, before those of the server: what is in {@code
 * <name>.properties} of the directory {@code HBOOK_HOUSES_DIR} counts for it alone. Of the server's
 * own it sees what is the same for all houses and never what is one house's: no password, address,
 * database, directory or filter. A house without a name has all of the server's.
 */
public final class HouseVariables implements ConfigSource {

  /** Before the environment (300) and the system properties (400). */
  private static final int ORDINAL = 500;

  private static final String DATA = "HBOOK_DATA_DIR";
  private static final String HOOKS = "HBOOK_HOOKS_DIR";

  private static final Set<String> OF_THE_SERVER =
      Set.of(
          "HBOOK_HTTP_PORT",
          "HBOOK_HTTP_THREADS",
          "HBOOK_TRUSTED_PROXIES",
          "HBOOK_FETCH_ALLOW_PRIVATE",
          "HBOOK_FETCH_PORTS",
          "HBOOK_GRAPH_URL",
          "HBOOK_GRAPH_LOGIN_URL",
          "HBOOK_MAIL_HOST",
          "HBOOK_MAIL_PORT",
          "HBOOK_MAIL_USER",
          "HBOOK_MAIL_PASSWORD",
          "HBOOK_MAIL_PASSWORD_FILE",
          "HBOOK_MAIL_TLS");

  private final ThisHouse house;
  private final Map<String, String> own;
  private final Function<String, Optional<String>> server;

  /**
   * Those of this deployment, read now.
   *
   * @throws UncheckedIOException if its file is there and cannot be read
   */
  public HouseVariables() {
    this(
        ThisHouse.OURS,
        ThisHouse.OURS.isNamed() ? read(file(ThisHouse.OURS)) : Map.of(),
        HouseVariables::ofTheServer);
  }

  HouseVariables(
      ThisHouse house, Map<String, String> own, Function<String, Optional<String>> server) {
    this.house = house;
    this.own = own;
    this.server = server;
  }

  /**
   * One variable.
   *
   * @param name its name
   * @return empty text where the house has none and must not see the server's; null where the
   *     server's counts
   */
  @Override
  public @Nullable String getValue(String name) {
    if (!house.isNamed() || own.containsKey(name)) {
      return own.get(name);
    }
    if (own.containsKey(name + "_FILE")) {
      return "";
    }
    return switch (name) {
      case DATA -> data();
      case HOOKS -> Path.of(data(), "hooks").toString();
      default -> isOneHouses(name) ? "" : null;
    };
  }

  private String data() {
    return Optional.ofNullable(own.get(DATA))
        .orElseGet(() -> Path.of(serversData(), "houses", house.name()).toString());
  }

  private String serversData() {
    return server.apply(DATA).or(() -> server.apply("jboss.server.data.dir")).orElse("hbook-data");
  }

  private static boolean isOneHouses(String name) {
    return name.startsWith("HBOOK_") && !OF_THE_SERVER.contains(name) || name.startsWith("hb_");
  }

  private static Optional<String> ofTheServer(String name) {
    return Stream.of(System.getProperty(name, ""), System.getenv().getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Path file(ThisHouse house) {
    Path directory =
        ofTheServer("HBOOK_HOUSES_DIR")
            .map(Path::of)
            .or(() -> ofTheServer("jboss.server.config.dir").map(each -> Path.of(each, "houses")))
            .orElse(Path.of("houses"));
    return directory.resolve(house.name() + ".properties");
  }

  private static Map<String, String> read(Path file) {
    Properties written = new Properties();
    if (Files.exists(file)) {
      try (Reader text = Files.newBufferedReader(file)) {
        written.load(text);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("The settings of this house cannot be read", unreadable);
      }
    }
    return written.stringPropertyNames().stream()
        .collect(toUnmodifiableMap(name -> name, written::getProperty));
  }

  @Override
  public Set<String> getPropertyNames() {
    return own.keySet();
  }

  @Override
  public String getName() {
    return "HBook house";
  }

  @Override
  public int getOrdinal() {
    return ORDINAL;
  }
}
