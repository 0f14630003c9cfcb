package ee.hbook.ical.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.ical.ReadOutcome.Refused;
import ee.hbook.ical.Reading;
import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.sync.RemoteEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads every calendar file of a collection beside the project, where there is one, and compares
 * with what most of five other readers make of it. The collection states no licence and is no part
 * of the project.
 */
class CorpusReadingTest {

  private static final Logger LOG = Logger.getLogger(CorpusReadingTest.class.getName());
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final Reading READING = InPrague.READING;

  /** Which columns of the table hold what one of the five readers says. */
  private static final int[] READERS = {3, 7, 11, 15, 19};

  private static final int MAJORITY = 3;

  /**
   * Files that most readers give up and we read (UTF-16, a warning of PHP before the calendar), and
   * one that ends with END:VCALENDARD, which is cut off for us.
   */
  private static final int DIFFERENT_COUNTS = 7;

  /** Those, and events without an end or of no length, which are one night for us. */
  private static final int DIFFERENT_NIGHTS = 9;

  @BeforeAll
  static void needsTheCollection() {
    assumeThat(CORPUS.resolve("oracle.tsv"))
        .as("a collection of calendar files in ../shared/corpus, beside the project")
        .exists();
  }

  @Test
  void everyFileIsReadOrRefusedWithinASecond() throws IOException {
    List<String> slow = new ArrayList<>();
    for (Path file : files()) {
      byte[] body = Files.readAllBytes(file);
      long start = System.nanoTime();
      IcsReader.read(body, READING);
      if (Duration.ofNanos(System.nanoTime() - start).toSeconds() >= 1) {
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
          && refused.code().equals("unreadable")) {
        unreadable.add(file.toString());
      }
    }
    assertThat(unreadable).isEmpty();
  }

  @Test
  void theNumberOfEventsIsWhatMostReadersCount() throws IOException {
    int compared = 0;
    List<String> different = new ArrayList<>();
    for (String[] row : table()) {
      Optional<String> most = majority(row, READERS, 1);
      if (most.isPresent()) {
        compared++;
        String ours = count(Files.readAllBytes(CORPUS.resolve(row[0])));
        if (!ours.equals(most.get())) {
          different.add(row[0] + ": most count " + most.get() + ", we " + ours);
        }
      }
    }
    LOG.info("events: %d of %d files agree".formatted(compared - different.size(), compared));
    different.forEach(difference -> LOG.info(difference));
    assertThat(different).hasSizeLessThanOrEqualTo(DIFFERENT_COUNTS);
  }

  @Test
  void theNightsAreWhatMostReadersSeeInFilesOfWholeDays() throws IOException {
    int compared = 0;
    List<String> different = new ArrayList<>();
    for (String[] row : table()) {
      byte[] body = Files.readAllBytes(CORPUS.resolve(row[0]));
      if (!isOfWholeDays(body)
          || !(IcsReader.read(body, READING) instanceof Readable readable)
          || readable.calendar().events().isEmpty()) {
        continue;
      }
      Optional<String> first = majority(row, READERS, 2);
      Optional<String> last = majority(row, READERS, 3);
      if (first.isPresent() && last.isPresent()) {
        compared++;
        String ours = span(readable.calendar().events());
        if (!ours.equals(first.get() + "-" + last.get())) {
          different.add(row[0] + ": most see " + first.get() + "-" + last.get() + ", we " + ours);
        }
      }
    }
    LOG.info("nights: %d of %d files agree".formatted(compared - different.size(), compared));
    different.forEach(difference -> LOG.info(difference));
    assertThat(different).hasSizeLessThanOrEqualTo(DIFFERENT_NIGHTS);
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

  /** What at least three say; "none" for those that see no calendar. */
  private static Optional<String> majority(String[] row, int[] readers, int column) {
    Map<String, Integer> votes = new HashMap<>();
    for (int reader : readers) {
      String said = row[reader].equals("ok") ? row[reader + column] : "none";
      votes.merge(said, 1, Integer::sum);
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
      return CalendarScanner.scan(body).stream()
          .mapToLong(calendar -> calendar.components("VEVENT").size())
          .sum();
    } catch (StructureException refused) {
      return -1;
    }
  }

  private static boolean repeats(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return text.contains("RRULE") || text.contains("RDATE");
  }

  private static boolean isOfWholeDays(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return text.contains("DTSTART;VALUE=DATE:")
        && !text.contains("DTSTART:")
        && !text.contains("DTSTART;TZID")
        && !repeats(body);
  }

  private static String span(List<RemoteEvent> events) {
    LocalDate first =
        events.stream().map(event -> event.nights().getStart()).sorted().findFirst().orElseThrow();
    LocalDate last =
        events.stream()
            .map(event -> event.nights().getEnd())
            .reduce((one, other) -> one.isAfter(other) ? one : other)
            .orElseThrow();
    return first.format(DateTimeFormatter.BASIC_ISO_DATE)
        + "-"
        + last.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
