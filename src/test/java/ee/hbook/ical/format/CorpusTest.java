package ee.hbook.ical.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.hbook.accommodation.Grain;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.ical.ReadOutcome.Refused;
import ee.hbook.ical.Reading;
import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.ical.format.repair.BodyRepairs;
import ee.hbook.link.health.FailureCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads every calendar file of a collection beside the project, where there is one, and compares
 * with what most of five other readers make of it; {@code docs/feeds.md} lists where we differ. The
 * collection states no licence and is no part of the project.
 */
class CorpusTest {

  private static final Logger LOG = Logger.getLogger(CorpusTest.class.getName());
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final Reading READING = InPrague.READING;
  private static final Reading IN_UTC =
      new Reading(ZoneOffset.UTC, READING.today(), READING.endIsLastNight(), Grain.NIGHT);
  private static final Pattern LISTED =
      Pattern.compile("\\| `([^`]+)` \\| (events|nights|first night) \\| (\\S+) \\| (\\S+) \\|.*");

  /** Which columns of the table hold what one of the five readers says. */
  private static final int[] READERS = {3, 7, 11, 15, 19};

  private static final int MAJORITY = 3;

  @BeforeAll
  static void needsTheCollection() {
    assumeTrue(Files.exists(CORPUS.resolve("oracle.tsv")), "../shared/corpus is not there");
  }

  @Test
  void everyFileIsReadOrRefusedWithinASecond() throws IOException {
    List<String> slow = new ArrayList<>();
    for (Path file : files()) {
      byte[] body = Files.readAllBytes(file);
      if (InPrague.timeToRead(body).toSeconds() >= 1) {
        slow.add(file.toString());
      }
    }
    assertThat(slow).isEmpty();
  }

  @Test
  void noFileFailsInAWayThatWasNotForeseen() throws IOException {
    List<String> unreadable = new ArrayList<>();
    for (Path file : files()) {
      if (IcsReader.read(Files.readAllBytes(file), READING) instanceof Refused refused
          && refused.code() == FailureCode.Known.UNREADABLE) {
        unreadable.add(file.toString());
      }
    }
    assertThat(unreadable).isEmpty();
  }

  @Test
  void theNumberOfEventsIsWhatMostReadersCount() throws IOException {
    compare("events", row -> majority(row, 1), CorpusTest::count);
  }

  @Test
  void theNightsAreWhatMostReadersSeeInFilesOfWholeDays() throws IOException {
    compare(
        "nights",
        row ->
            majority(row, 2)
                .flatMap(first -> majority(row, 3).map(last -> first + "-" + last))
                .filter(nights -> isOfWholeDays(body(row)) && span(body(row)).isPresent()),
        body -> span(body).orElse("none"));
  }

  @Test
  void theFirstNightIsWhatMostReadersSeeInFilesOfTimes() throws IOException {
    compare(
        "first night",
        row ->
            majority(row, 2)
                .filter(first -> first.contains("T") && isOfTimes(body(row)))
                .map(first -> first.replaceAll("T.*|-", "")),
        body ->
            events(body, IN_UTC)
                .map(CorpusTest::first)
                .min(Comparator.naturalOrder())
                .orElse("none"));
  }

  private static void compare(
      String what, Function<String[], Optional<String>> most, Function<byte[], String> ours)
      throws IOException {
    int compared = 0;
    List<String> different = new ArrayList<>();
    for (String[] row : table()) {
      Optional<String> expected = most.apply(row);
      if (expected.isPresent()) {
        compared++;
        String said = ours.apply(body(row));
        if (!said.equals(expected.get())) {
          different.add(row[0] + ": most say " + expected.get() + ", we " + said);
        }
      }
    }
    LOG.info("%s: %d of %d files agree".formatted(what, compared - different.size(), compared));
    assertThat(different).containsExactlyInAnyOrderElementsOf(listed(what));
  }

  /** The differences that {@code docs/feeds.md} gives reasons for. */
  private static List<String> listed(String what) throws IOException {
    return Files.readAllLines(Path.of("docs", "feeds.md")).stream()
        .map(LISTED::matcher)
        .filter(line -> line.matches() && line.group(2).equals(what))
        .map(line -> line.group(1) + ": most say " + line.group(3) + ", we " + line.group(4))
        .toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(CORPUS)) {
      return found.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
    }
  }

  private static List<String[]> table() throws IOException {
    return Files.readAllLines(CORPUS.resolve("oracle.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static byte[] body(String[] row) {
    try {
      return Files.readAllBytes(CORPUS.resolve(row[0]));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /**
   * What at least three say; "none" for those that see no calendar, "nothing" for an empty cell.
   */
  private static Optional<String> majority(String[] row, int column) {
    Map<String, Integer> votes = new HashMap<>();
    for (int reader : READERS) {
      String said = row[reader].equals("ok") ? row[reader + column] : "none";
      votes.merge(said.isEmpty() ? "nothing" : said, 1, Integer::sum);
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= MAJORITY)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Events as they stand in the file; repeating ones cannot be counted from the outcome. */
  private static String count(byte[] body) {
    ReadOutcome outcome = IcsReader.read(body, READING);
    return switch (outcome) {
      case Refused refused -> "none";
      case Readable readable ->
          repeats(body)
              ? Long.toString(scanned(body))
              : Integer.toString(
                  readable.calendar().events().size() + readable.calendar().setAside().size());
    };
  }

  private static long scanned(byte[] body) {
    try {
      return CalendarScanner.scan(BodyRepairs.apply(body)).stream()
          .mapToLong(calendar -> calendar.components("VEVENT").size())
          .sum();
    } catch (StructureException refused) {
      return -1;
    }
  }

  private static boolean repeats(byte[] body) {
    return text(body).contains("RRULE") || text(body).contains("RDATE");
  }

  private static boolean isOfWholeDays(byte[] body) {
    return text(body).contains("DTSTART;VALUE=DATE:")
        && !text(body).contains("DTSTART:")
        && !text(body).contains("DTSTART;TZID")
        && !repeats(body);
  }

  /** Whether all of its times are in UTC or without a zone. */
  private static boolean isOfTimes(byte[] body) {
    return !text(body).contains("TZID") && !text(body).contains("X-WR-TIMEZONE") && !repeats(body);
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.ISO_8859_1);
  }

  private static Stream<IcsEvent> events(byte[] body, Reading reading) {
    return IcsReader.read(body, reading) instanceof Readable readable
        ? readable.calendar().events().stream()
        : Stream.empty();
  }

  private static Optional<String> span(byte[] body) {
    return events(body, READING)
        .map(event -> event.nights().getEnd())
        .max(Comparator.naturalOrder())
        .map(CorpusTest::written)
        .map(
            last ->
                events(body, READING)
                        .map(CorpusTest::first)
                        .min(Comparator.naturalOrder())
                        .orElse("")
                    + "-"
                    + last);
  }

  private static String first(IcsEvent event) {
    return written(event.nights().getStart());
  }

  private static String written(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
