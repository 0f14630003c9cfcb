package ee.hbook.command.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/**
 * Which house is called, and as whom.
 *
 * @param address its root, with a slash at its end
 * @param user the user's name
 * @param password his password or an application password
 */
public record House(URI address, String user, String password) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * A house.
   *
   * @param address as it was given, with or without a slash at its end
   * @param user the user's name
   * @param password a password of his
   * @return the house
   * @throws Refused if that is no address of a house
   */
  public static House at(String address, String user, String password) {
    try {
      URI root = new URI(address.endsWith("/") ? address : address + "/");
      if (root.getHost() != null
          && ("http".equalsIgnoreCase(root.getScheme())
              || "https".equalsIgnoreCase(root.getScheme()))
          && root.getUserInfo() == null
          && root.getQuery() == null) {
        return new House(root, user, password);
      }
    } catch (URISyntaxException malformed) {
      // as one of another kind
    }
    throw new Refused(
        "The address of a house looks like https://calendar.example.org/: without a name, a"
            + " password or a question mark.");
  }

  /**
   * Whether the password goes through a network that others may read.
   *
   * @return true for {@code http} to another machine
   */
  public boolean isInTheClear() {
    return address.getScheme().equalsIgnoreCase("http")
        && !THIS_MACHINE.contains(address.getHost().toLowerCase(Locale.ROOT));
  }

  String authorization() {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** Without the password. */
  @Override
  public String toString() {
    return user + " at " + address;
  }
}
