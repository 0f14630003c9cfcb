package ee.hbook.config.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which house this deployment is. The WAR that is built is the only one of its server; {@code
 * server-config/House.java} writes a house's name, place and datasource into a copy of it.
 *
 * @param name small letters, digits and hyphens; empty for the only one
 * @param path where it is on the server, such as {@code /hotel2}; empty at the root
 * @param host the name under which alone it is called; empty for all
 * @param dataSource the JNDI name of its datasource
 */
public record ThisHouse(String name, String path, String host, String dataSource) {

  /** The server's default datasource. */
  static final String DEFAULT = "java:comp/DefaultDataSource";

  /** The one that runs here. */
  public static final ThisHouse OURS = read();

  /**
   * Whether it has a name, and with it settings of its own.
   *
   * @return false for the only one of its server
   */
  public boolean isNamed() {
    return !name.isEmpty();
  }

  static ThisHouse of(Properties written) {
    return new ThisHouse(
        written.getProperty("name", ""),
        written.getProperty("path", ""),
        written.getProperty("host", ""),
        written.getProperty("datasource", DEFAULT));
  }

  private static ThisHouse read() {
    Properties written = new Properties();
    try (InputStream file =
        ThisHouse.class.getResourceAsStream("/META-INF/hbook-house.properties")) {
      if (file != null) {
        written.load(file);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return of(written);
  }
}
