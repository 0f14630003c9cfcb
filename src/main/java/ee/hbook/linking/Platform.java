package ee.hbook.linking;

import ee.hbook.config.Worded;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings.Blocked;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a calendar to be linked is kept: the booking sites and calendars that an owner is guided
 * through, and all others. Pure.
 */
public enum Platform implements Worded {
  /** Airbnb. */
  AIRBNB("Airbnb", "https://www.airbnb.com/calendar/ical/1234567.ics?…", "airbnb"),
  /** Booking.com. */
  BOOKING("Booking.com", "https://ical.booking.com/v1/export?t=…", "booking\\.com"),
  /** Vrbo, with the names that it has elsewhere: Abritel, FeWo-direkt, HomeAway, Stayz. */
  VRBO(
      "Vrbo",
      "https://www.vrbo.com/icalendar/….ics",
      "homeaway|vrbo|abritel|fewo-?direkt|stayz|bookabach"),
  /** Expedia. What its addresses look like is not known to us. */
  EXPEDIA("Expedia", "", "expedia"),
  /** Google Calendar. */
  GOOGLE(
      "Google Calendar",
      "https://calendar.google.com/calendar/ical/…/private-…/basic.ics",
      "google calendar"),
  /** Outlook, of a person or of a company. */
  OUTLOOK(
      "Outlook", "https://outlook.office365.com/owa/calendar/…/calendar.ics", "microsoft|outlook"),
  /** Anything else. */
  OTHER("", "", "(?!)");

  private static final Pattern FEED = Pattern.compile("ical|\\.ics([?#]|$)");

  private final String title;
  private final String example;
  private final Pattern signatures;

  Platform(String title, String example, String signatures) {
    this.title = title;
    this.example = example;
    this.signatures = Pattern.compile(signatures);
  }

  /**
   * The platform with a word.
   *
   * @param word as an address of ours has it
   * @return the platform; empty for a word that none has
   */
  public static Optional<Platform> ofWord(String word) {
    return Arrays.stream(values()).filter(platform -> platform.word().equals(word)).findFirst();
  }

  /**
   * Whose calendars a host serves.
   *
   * @param host the host in lower case
   * @return one of those with a name; empty when the host is not known
   */
  public static Optional<Platform> ofHost(String host) {
    return ReaderFamily.ofCalendar(host, "").flatMap(family -> ofWord(family.word()));
  }

  /**
   * Who made a calendar.
   *
   * @param signature its PRODID
   * @return one of those with a name; empty when it does not tell
   */
  public static Optional<Platform> ofSignature(String signature) {
    String small = signature.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(platform -> platform.signatures.matcher(small).find())
        .findFirst();
  }

  /**
   * Where a link's calendar is kept, as far as can be told.
   *
   * @param link the link
   * @return by its host, else by its PRODID, else by what its owner calls it; else {@link #OTHER}
   */
  public static Platform of(Link link) {
    return ofHost(link.peer())
        .or(() -> ofSignature(link.signature()))
        .or(() -> ReaderFamily.ofCalendar("", link.name()).flatMap(family -> ofWord(family.word())))
        .orElse(OTHER);
  }

  /**
   * What it is called.
   *
   * @return its name; empty for {@link #OTHER}
   */
  public String title() {
    return title;
  }

  /**
   * What the address of a calendar there looks like.
   *
   * @return an address with its secret left out; empty when that is not known
   */
  public String example() {
    return example;
  }

  /**
   * Who it is when it reads a feed of ours.
   *
   * @return its family; {@link ReaderFamily#OTHER} for {@link #OTHER} only
   */
  public ReaderFamily reader() {
    return ReaderFamily.ofWord(word());
  }

  /**
   * What a new link to it best does with closed dates. Airbnb's and Expedia's stand for notice
   * periods and booking windows that move on every night (feed quirks 18, 20 and 31), so they are
   * left out whatever the site does.
   *
   * @return what; empty to follow the site
   */
  public Optional<Blocked> closedDates() {
    return switch (this) {
      case AIRBNB, EXPEDIA -> Optional.of(Blocked.IGNORE);
      case BOOKING, VRBO, GOOGLE, OUTLOOK, OTHER -> Optional.empty();
    };
  }

  /**
   * Whether an address may be that of a calendar, by its looks. All platforms that we know the
   * addresses of say so in them.
   *
   * @param host the host in lower case
   * @param path path and query
   * @return false for what looks like a page of the platform
   */
  public boolean looksLikeCalendar(String host, String path) {
    return switch (this) {
      case AIRBNB, BOOKING, VRBO, GOOGLE, OUTLOOK ->
          FEED.matcher((host + path).toLowerCase(Locale.ROOT)).find();
      case EXPEDIA, OTHER -> true;
    };
  }
}
