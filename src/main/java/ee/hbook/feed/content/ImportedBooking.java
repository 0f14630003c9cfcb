package ee.hbook.feed.content;

import ee.hbook.feed.FeedUnit;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the owner's own agenda says of a booking that a calendar brought: all that is known of it
 * here, without a word that would need a language. Only behind the full key. Pure.
 *
 * @param reservation the reservation
 * @param origin the calendar that brought it
 * @param unit where
 */
record ImportedBooking(Reservation reservation, Origin.Calendar origin, FeedUnit unit) {

  private static final int LONGEST_GUEST = 80;

  /** A line of the comment by which HBook's import knows a name. */
  private static final Pattern NAME =
      Pattern.compile("(?iu)^\\h*(?:NAME|NOM|VOYAGEUR|GUEST)\\h*:\\h*(\\S.*)$", Pattern.MULTILINE);

  /** A line that says what it is about, such as "NPAX: 3". */
  private static final Pattern PAIR = Pattern.compile("^[\\p{L}_ -]{1,40}:(?:\\h.*)?$");

  /** What platforms write where a guest could stand; in small letters. */
  private static final Set<String> LABELS =
      Set.of(
          "airbnb (not available)",
          "blocked",
          "booked",
          "busy",
          "closed",
          "closed period",
          "confirmed",
          "indisponible",
          "not available",
          "occupied",
          "provisoire",
          "reservation",
          "reserved",
          "réservation",
          "réservé",
          "réservée",
          "tentative",
          "unavailable");

  /** One line: guest, channel with the booking's code there, unit. */
  String summary() {
    return Stream.of(guest(), Optional.of(booking()), Optional.of(place()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" - "));
  }

  /**
   * The lines of a description: what the template made of it, then what is missing in that.
   *
   * @param written what the template made of it, may be empty
   */
  String description(String written) {
    List<String> lines = new ArrayList<>();
    written.lines().forEach(lines::add);
    guest().filter(name -> !written.contains(name)).ifPresent(lines::add);
    lines.add(booking());
    lines.add(place());
    origin.url().map(url -> FeedText.oneLine(url.toString())).ifPresent(lines::add);
    FeedText.lines(reservation.comment())
        .strip()
        .lines()
        .filter(line -> !lines.contains(line.strip()))
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private String booking() {
    String channel = FeedText.oneLine(origin.name());
    return BookingCode.of(reservation)
        .map(code -> channel.isEmpty() ? code : channel + ": " + code)
        .orElse(channel);
  }

  private String place() {
    return FeedText.oneLine(unit.place());
  }

  /** As typed or as parsed; else what the comment says, which holds the title that it came with. */
  private Optional<String> guest() {
    return reservation.customer().map(ImportedBooking::name).or(this::commented);
  }

  private static @Nullable String name(Customer customer) {
    String name = FeedText.oneLine(customer.firstName() + " " + customer.lastName());
    return name.isEmpty() ? null : name;
  }

  private Optional<String> commented() {
    String comment = FeedText.lines(reservation.comment()).strip();
    Matcher named = NAME.matcher(comment);
    return named.find()
        ? Optional.of(FeedText.oneLine(named.group(1)))
        : comment
            .lines()
            .findFirst()
            .filter(line -> !PAIR.matcher(line).matches())
            .map(this::withoutLabels)
            .filter(text -> !text.isEmpty());
  }

  /** "Reserved - Anna" is Anna's, "CLOSED - Not available" is nobody's. */
  private String withoutLabels(String title) {
    String bare =
        Arrays.stream(title.split(" - "))
            .map(String::strip)
            .filter(part -> !LABELS.contains(part.toLowerCase(Locale.ROOT)))
            .filter(part -> !part.equalsIgnoreCase(origin.name()))
            .collect(Collectors.joining(" - "));
    String text =
        BookingCode.of(reservation)
            .map(code -> bare.equals(code) ? "" : bare.replace("(" + code + ")", "").strip())
            .orElse(bare);
    return text.length() <= LONGEST_GUEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_GUEST)));
  }
}
