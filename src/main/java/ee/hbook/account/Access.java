package ee.hbook.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which capability an address needs. One table, so that no page or call is forgotten: what it does
 * not name needs {@link Capability#MANAGE_SETTINGS}.
 */
public final class Access {

  /** Outlook's notices: whoever knows the address needs no login. */
  private static final Pattern OPEN_CALL = Pattern.compile("/outlook/notifications/[\\w-]{1,100}");

  private Access() {}

  /**
   * Whether a call of the JSON API is open to whoever knows its address, which nobody can guess.
   *
   * @param method the HTTP method
   * @param path below {@code /api}, exactly as it was sent: written in another way it is not open
   * @return true when no login is needed
   */
  public static boolean isOpenCall(String method, String path) {
    return method.equals("POST") && OPEN_CALL.matcher(path).matches();
  }

  /**
   * What a call of the JSON API needs.
   *
   * @param method the HTTP method
   * @param path below {@code /api}, such as {@code /reservations/7}
   * @return empty when every signed-in user may call it
   */
  public static Optional<Capability> ofCall(String method, String path) {
    boolean reads = isReading(method);
    return switch (firstPart(path)) {
      case "application-passwords", "profile" -> Optional.empty();
      case "availability", "exports" -> Optional.of(Capability.READ_RESERVATIONS);
      case "reservations", "blocked-dates", "notices", "customers" ->
          Optional.of(reads ? Capability.READ_RESERVATIONS : Capability.MANAGE_RESERVATIONS);
      case "accommodations" ->
          Optional.of(reads ? Capability.READ_RESERVATIONS : Capability.MANAGE_ACCOMMODATIONS);
      case "links", "claims", "sync", "imports", "feed-check", "runs", "feeds", "feed-reads" ->
          Optional.of(Capability.MANAGE_ICAL);
      case "needs" -> Optional.of(Capability.READ_RESERVATIONS);
      case "logs" -> Optional.of(Capability.MANAGE_RESERVATIONS);
      case "users", "backup" -> Optional.of(Capability.MANAGE_USERS);
      default -> Optional.of(Capability.MANAGE_SETTINGS);
    };
  }

  /**
   * Whether a call is for the user alone, and for no program that was given an application
   * password: who got hold of one could make another way in that stays when it is taken back.
   *
   * @param method the HTTP method
   * @param path below {@code /api}
   * @return true for making application passwords, for adding and changing users, and for one's
   *     profile, which says where alarms go
   */
  public static boolean needsOwnPassword(String method, String path) {
    return switch (firstPart(path)) {
      case "application-passwords" -> method.equals("POST");
      case "users", "profile" -> !isReading(method);
      default -> false;
    };
  }

  private static boolean isReading(String method) {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  /**
   * What a page needs.
   *
   * @param path below {@code /admin}, such as {@code /reservations.xhtml}
   * @return empty when every signed-in user may open it
   */
  public static Optional<Capability> ofPage(String path) {
    return switch (firstPart(path)) {
      case "", "index.xhtml", "help.xhtml", "profile.xhtml" -> Optional.empty();
      case "reservations.xhtml", "planning", "needs", "customers.xhtml", "exports" ->
          Optional.of(Capability.READ_RESERVATIONS);
      case "logs.xhtml" -> Optional.of(Capability.MANAGE_RESERVATIONS);
      case "users.xhtml", "welcome.xhtml" -> Optional.of(Capability.MANAGE_USERS);
      case "accommodation.xhtml" -> Optional.of(Capability.MANAGE_ACCOMMODATIONS);
      case "ical.xhtml",
          "connect.xhtml",
          "runs.xhtml",
          "feed-check.xhtml",
          "link.xhtml",
          "link-risk.csv" ->
          Optional.of(Capability.MANAGE_ICAL);
      default -> Optional.of(Capability.MANAGE_SETTINGS);
    };
  }

  /** The first part that is not empty, without matrix parameters. */
  static String firstPart(String path) {
    for (String part : path.split("/", -1)) {
      int parameters = part.indexOf(';');
      String name = parameters < 0 ? part : part.substring(0, parameters);
      if (!name.isEmpty()) {
        return name.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
