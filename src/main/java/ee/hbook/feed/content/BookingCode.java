package ee.hbook.feed.content;

import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which code a booking is known where it was made: looked for in its UID, in its address there,
 * and in its comment. Pure.
 */
final class BookingCode {

  private static final String REFERENCE = "Booking-Ref-";

  /** Letters, digits and hyphens: neither a word such as "details" nor a date. */
  private static final Pattern CODE =
      Pattern.compile("(?=.{0,39}[0-9])(?!\\d{4}-\\d\\d-\\d\\d)[A-Za-z0-9-]{5,40}");

  private static final Set<String> PARAMETERS =
      Set.of(
          "bn",
          "bookingid",
          "bookingnumber",
          "code",
          "confirmationcode",
          "id",
          "resid",
          "reservation",
          "reservationcode",
          "reservationid");

  private static final Pattern AIRBNB = Pattern.compile("\\bHM[A-Z0-9]{8}\\b");

  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)\\b(?:booking|confirmation|r[eé]servation|reserva|rezervace)"
              + "(?:\\h?(?:code|id|no|nr|number|num[eé]ro|n°|#|ref|reference))?\\.?\\h?[:#]\\h{0,3}"
              + "([A-Z0-9-]{5,40})\\b");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([A-Z0-9-]{5,40})\\)");

  private BookingCode() {}

  /** The code; empty when there is none to be found. */
  static Optional<String> of(Reservation reservation) {
    return reference(reservation.uid())
        .or(() -> address(reservation.origin()).flatMap(BookingCode::in))
        .or(() -> first(AIRBNB, reservation.comment(), 0))
        .or(() -> first(SAID, reservation.comment(), 1))
        .or(() -> first(IN_BRACKETS, reservation.comment(), 1));
  }

  /** The reference in a UID of the form {@code Booking-Ref-…} (hbook.md §1). */
  static Optional<String> reference(String uid) {
    return Optional.of(uid)
        .filter(text -> text.startsWith(REFERENCE) && text.length() > REFERENCE.length())
        .map(text -> text.substring(REFERENCE.length()));
  }

  private static Optional<URI> address(Origin origin) {
    return switch (origin) {
      case Origin.Website website -> Optional.empty();
      case Origin.Calendar calendar -> calendar.url();
    };
  }

  private static Optional<String> in(URI url) {
    return Arrays.stream(text(url.getRawQuery()).split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2 && PARAMETERS.contains(bare(pair[0])))
        .map(pair -> pair[1])
        .filter(BookingCode::isCode)
        .findFirst()
        .or(
            () ->
                Arrays.stream(text(url.getRawPath()).split("/"))
                    .filter(BookingCode::isCode)
                    .reduce((first, last) -> last));
  }

  private static String text(String rawOrNull) {
    return rawOrNull == null ? "" : rawOrNull;
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  private static Optional<String> first(Pattern pattern, String text, int group) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      if (isCode(found.group(group))) {
        return Optional.of(found.group(group));
      }
    }
    return Optional.empty();
  }
}
