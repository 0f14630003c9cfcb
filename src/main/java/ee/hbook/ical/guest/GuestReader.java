package ee.hbook.ical.guest;

import ee.hbook.ical.IcsEvent;
import ee.hbook.reservation.Customer;
import ee.hbook.sync.GuestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what an event tells of its guest, by HBook's rules ({@code hbook.md} §5). ORGANIZER is
 * never looked at: Booking.com puts an address of its own there ({@code feed-quirks.md} item 8).
 * Pure.
 *
 * @param additionalInfo the description's keys to copy, see {@link AdditionalInfo}
 * @param additionalProperties the X- properties to copy, see {@link
 *     AdditionalNonStandardProperties}
 */
public record GuestReader(List<String> additionalInfo, List<String> additionalProperties) {

  /** The longest comment, in characters. */
  public static final int COMMENT_LENGTH = 1000;

  private static final int NAME_LENGTH = 200;
  private static final int EMAIL_LENGTH = 254;
  private static final int PHONE_LENGTH = 50;
  private static final int ADDRESS_LENGTH = 200;
  private static final int ZIP_LENGTH = 50;

  private static final List<String> EMAIL_KEYS = List.of("EMAIL", "ADRESSE-E-MAIL", "E-MAIL");
  private static final List<String> NAME_KEYS = List.of("NAME", "NOM", "VOYAGEUR");
  private static final List<String> PHONE_KEYS = List.of("PHONE", "TÉLÉPHONE", "TELEFON");
  private static final List<String> ADDRESS_KEYS = List.of("ADDRESS");

  /** Control characters but the line feed, and halves of surrogate pairs: no database takes all. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

  private static final Pattern AROUND_EMAIL =
      Pattern.compile("(?i)^[<(\"]{0,9}(?:mailto:)?|[>)\",;]{1,9}$");

  public GuestReader {
    additionalInfo = List.copyOf(additionalInfo);
    additionalProperties = List.copyOf(additionalProperties);
  }

  /**
   * Reads an event.
   *
   * @param event the event
   * @return the guest, and a comment of at most {@value #COMMENT_LENGTH} characters
   */
  public GuestDetails of(IcsEvent event) {
    DescriptionPairs pairs = DescriptionPairs.of(event.description());
    return new GuestDetails(customer(event, pairs), comment(event, pairs));
  }

  private static Optional<Customer> customer(IcsEvent event, DescriptionPairs pairs) {
    Optional<String> address = property(event, "X-ADDRESS").or(() -> pairs.first(ADDRESS_KEYS));
    return email(event, pairs)
        .map(
            email ->
                new Customer(
                    0,
                    "",
                    fit(property(event, "X-NAME").or(() -> pairs.first(NAME_KEYS)), NAME_LENGTH),
                    email,
                    fit(
                        property(event, "X-PHONE")
                            .or(() -> property(event, "X-TELEPHONE"))
                            .or(() -> pairs.first(PHONE_KEYS)),
                        PHONE_LENGTH),
                    fit(address, ADDRESS_LENGTH),
                    "",
                    "",
                    fit(property(event, "X-POSTCODE"), ZIP_LENGTH),
                    "",
                    ""));
  }

  /** The first text that is an address; one too long for its column would be somebody else's. */
  private static Optional<String> email(IcsEvent event, DescriptionPairs pairs) {
    return Stream.concat(property(event, "X-EMAIL").stream(), pairs.all(EMAIL_KEYS).stream())
        .flatMap(text -> Stream.of(line(text).split(" ")))
        .map(word -> AROUND_EMAIL.matcher(word).replaceAll(""))
        .filter(word -> word.contains("@") && word.length() <= EMAIL_LENGTH)
        .findFirst();
  }

  private String comment(IcsEvent event, DescriptionPairs pairs) {
    String summary = line(event.summary());
    List<String> lines = new ArrayList<>();
    if (!summary.equals("Reserved")) {
      lines.add(summary);
    }
    if (summary.equals("Reserved on Expedia")) {
      lines.add(cleaned(event.description()));
    } else {
      pairs.among(additionalInfo).stream()
          .map(pair -> line(pair.key() + ": " + pair.value()))
          .forEach(lines::add);
    }
    for (String name : additionalProperties) {
      property(event, name).map(value -> line(name.strip() + ": " + value)).ifPresent(lines::add);
    }
    return lines.stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.collectingAndThen(Collectors.joining("\n"), GuestReader::shortComment));
  }

  private static String shortComment(String text) {
    return cut(text, COMMENT_LENGTH);
  }

  private static Optional<String> property(IcsEvent event, String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT);
    return upper.startsWith("X-")
        ? Optional.ofNullable(event.extra().get(upper)).filter(value -> !line(value).isEmpty())
        : Optional.empty();
  }

  private static String fit(Optional<String> text, int length) {
    return cut(line(text.orElse("")), length);
  }

  private static String line(String text) {
    return cleaned(text).replaceAll("\\s{1,100}", " ");
  }

  private static String cleaned(String text) {
    String lines = text.replaceAll("\\R", "\n").replace('\t', ' ');
    return UNFIT.matcher(lines).replaceAll("").strip();
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip();
  }
}
