package ee.hbook.feed;

import ee.hbook.config.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who can reach an address, as far as that can be told from here. */
public enum Reach implements Worded {
  /** Its name leads to the public Internet: so would a stranger's look. */
  OUTSIDE,
  /** It leads to the machine of whoever asks. */
  THIS_MACHINE,
  /** It is one of a private network, or a name that only such a network knows. */
  OWN_NETWORK,
  /** Its name could be anybody's, but leads from here to a private address. */
  ONLY_FROM_HERE,
  /** Its name cannot be looked up from here: nothing is known. */
  UNKNOWN;

  /** Names that no public server answers for (RFC 6761, RFC 6762, RFC 8375 and common habit). */
  private static final List<String> OWN =
      List.of("local", "lan", "home", "internal", "intranet", "corp", "localdomain", "home.arpa");

  /**
   * What a name alone tells.
   *
   * @param host a host name, no IP address
   * @return empty when it has to be looked up
   */
  public static Optional<Reach> ofName(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.equals("localhost") || name.endsWith(".localhost")) {
      return Optional.of(THIS_MACHINE);
    }
    return !name.contains(".") || OWN.stream().anyMatch(own -> name.endsWith("." + own))
        ? Optional.of(OWN_NETWORK)
        : Optional.empty();
  }

  /**
   * Whether it is certain that no stranger reaches it.
   *
   * @return true for this machine and private networks
   */
  public boolean isClosed() {
    return this == THIS_MACHINE || this == OWN_NETWORK;
  }

  /**
   * Whether there is something to say before it is handed out.
   *
   * @return true where a stranger does not reach it, or perhaps not
   */
  public boolean isDoubtful() {
    return isClosed() || this == ONLY_FROM_HERE;
  }
}
