package ee.hbook.feed.reads;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose program reads a feed of ours, as far as its User-Agent tells, and whose calendar an address
 * belongs to. Only the word of a family is ever kept. What booking sites call themselves is not
 * documented anywhere; the patterns look for their names.
 *
 * @param word the word for it: {@code airbnb}
 * @param title its name: {@code Airbnb}; empty where a language has a word for it
 * @param kind where such a reader runs
 * @param agents how its User-Agent looks, in lower case
 * @param hosts how the hosts of its calendars look; matches nothing for programs
 */
public record ReaderFamily(String word, String title, Kind kind, Pattern agents, Pattern hosts) {

  /** Where a reader runs. */
  public enum Kind {
    /** On the machines of one company, which has calendars of its own. */
    PLATFORM,
    /** Anywhere: it says nothing about whose calendar it fills. */
    PROGRAM,
    /** Before a person, who looks at the feed. */
    PERSON
  }

  private static final String TLD = "([a-z]{2,4}|com?\\.[a-z]{2})";

  /** The word for a person who looks at a feed. */
  static final String BROWSER = "browser";

  /** A reader that says nothing that we know. */
  public static final ReaderFamily OTHER = program("other", "", Kind.PROGRAM, "(?!)");

  /**
   * Where many keep calendars, and which is installed by many: whoever reads there may be another.
   */
  private static final Set<String> OF_MANY = Set.of("google", "outlook", "apple", "motopress");

  /** The first that fits counts. */
  private static final List<ReaderFamily> ALL =
      Stream.concat(
              Stream.of(
                  program("hbook", "HBook", Kind.PROGRAM, "\\bhbook"),
                  platform("airbnb", "Airbnb", "airbnb", "airbnb\\." + TLD),
                  platform(
                      "booking", "Booking.com", "booking[.-]?com|^booking\\b", "booking\\.com"),
                  platform(
                      "vrbo",
                      "Vrbo",
                      "vrbo|homeaway|abritel|fewo-?direkt|stayz|bookabach",
                      "(vrbo|homeaway|abritel|fewo-direkt|stayz|bookabach)\\." + TLD),
                  platform("expedia", "Expedia", "expedia", "expedia[a-z]*\\." + TLD),
                  platform(
                      "tripadvisor",
                      "Tripadvisor",
                      "tripadvisor|flipkey|holidaylettings",
                      "(tripadvisor|flipkey|holidaylettings|niumba|housetrip)\\." + TLD),
                  platform("google", "Google", "google", "google\\." + TLD),
                  platform(
                      "outlook",
                      "Outlook",
                      "outlook|microsoft (office|exchange)",
                      "(outlook|office365|office|live)\\." + TLD),
                  platform(
                      "apple", "Apple", "dataaccessd|calendaragent|icloud", "(icloud|me)\\.com")),
              Stream.concat(
                  Stream.of(
                          "Agoda",
                          "Smoobu",
                          "Lodgify",
                          "Beds24",
                          "Guesty",
                          "Hostaway",
                          "Tokeet",
                          "Hospitable",
                          "OwnerRez",
                          "Hostfully",
                          "Avantio",
                          "MotoPress")
                      .map(ReaderFamily::platformOfItsName),
                  Stream.of(
                      program("wordpress", "WordPress", Kind.PROGRAM, "wordpress"),
                      program("thunderbird", "Thunderbird", Kind.PERSON, "thunderbird"),
                      program(
                          BROWSER,
                          "",
                          Kind.PERSON,
                          "^mozilla/5\\.0 \\((?!compatible)[^)]*\\) (gecko|applewebkit)/"))))
          .toList();

  /**
   * Who reads.
   *
   * @param userAgent the header; empty when there is none
   * @return the family, or {@link #OTHER}
   */
  public static ReaderFamily ofReader(String userAgent) {
    String agent = userAgent.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(family -> family.agents.matcher(agent).find())
        .findFirst()
        .orElse(OTHER);
  }

  /**
   * The family with a word.
   *
   * @param word as it was kept
   * @return the family; {@link #OTHER} for a word that no family has any more
   */
  public static ReaderFamily ofWord(String word) {
    return ALL.stream().filter(family -> family.word.equals(word)).findFirst().orElse(OTHER);
  }

  /**
   * Whose calendar a link follows: by its host, and where that is nobody's we know, by what its
   * owner calls it.
   *
   * @param host the host in lower case
   * @param name the calendar's name
   * @return the platform; empty when it is not known
   */
  public static Optional<ReaderFamily> ofCalendar(String host, String name) {
    String called = name.toLowerCase(Locale.ROOT);
    return platforms()
        .filter(family -> family.hosts.matcher(host).find())
        .findFirst()
        .or(() -> platforms().filter(family -> family.agents.matcher(called).find()).findFirst());
  }

  /**
   * Whether whoever reads the feed of a unit under this name is the one whose calendar is linked
   * with it, so that he may be spared his own bookings.
   *
   * @return true for sites that sell the unit, false where a stranger's calendar may read
   */
  public boolean isOneSeller() {
    return kind == Kind.PLATFORM && !OF_MANY.contains(word);
  }

  private static Stream<ReaderFamily> platforms() {
    return ALL.stream().filter(family -> family.kind == Kind.PLATFORM);
  }

  private static ReaderFamily platformOfItsName(String title) {
    String word = title.toLowerCase(Locale.ROOT);
    return platform(word, title, word, word + "\\." + TLD);
  }

  private static ReaderFamily platform(String word, String title, String agents, String hosts) {
    return new ReaderFamily(
        word,
        title,
        Kind.PLATFORM,
        Pattern.compile(agents),
        Pattern.compile("(^|\\.)(" + hosts + ")$"));
  }

  private static ReaderFamily program(String word, String title, Kind kind, String agents) {
    return new ReaderFamily(word, title, kind, Pattern.compile(agents), Pattern.compile("(?!)"));
  }
}
