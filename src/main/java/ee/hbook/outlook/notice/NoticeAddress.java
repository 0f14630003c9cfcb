package ee.hbook.outlook.notice;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where Outlook brings notices. Pure. */
public final class NoticeAddress {

  /** The path of all of them, before the token. */
  public static final String PATH = "/api/outlook/notifications/";

  private NoticeAddress() {}

  /**
   * Where Outlook reaches this house: over HTTPS at the address that a person has set. A stand-in
   * on this machine reaches it here.
   *
   * @param set the address that somebody has set
   * @param best the best address there is
   * @param graph where Graph is
   * @return the address without a slash at its end; empty when there is none that it could reach
   */
  public static Optional<String> site(Optional<String> set, String best, URI graph) {
    return isHere(graph)
        ? Optional.of(set.orElse(best))
        : set.filter(address -> isPublic(URI.create(address)));
  }

  /**
   * The address for one room.
   *
   * @param site where Outlook reaches this house
   * @param token what nobody can guess
   * @return the address
   */
  public static URI of(String site, String token) {
    return URI.create(site + PATH + token);
  }

  /**
   * The token of an address that is one of ours.
   *
   * @param site where Outlook reaches this house
   * @param address an address of a subscription
   * @return empty when it leads elsewhere
   */
  public static Optional<String> token(String site, String address) {
    return address.startsWith(site + PATH)
        ? Optional.of(address.substring(site.length() + PATH.length()))
        : Optional.empty();
  }

  private static boolean isPublic(URI address) {
    return "https".equalsIgnoreCase(address.getScheme()) && !isHere(address);
  }

  private static boolean isHere(URI address) {
    String host = address.getHost();
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]");
  }
}
