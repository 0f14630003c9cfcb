package ee.hbook.ical.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.hbook.accommodation.Grain;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.RawComponent;
import ee.hbook.ical.format.raw.StructureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Digests of calendars beside the project, where there are any; they state no licence and are no
 * part of it.
 */
class CorpusDigestTest {

  private static final Logger LOG = Logger.getLogger(CorpusDigestTest.class.getName());
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final Path SERIES = CORPUS.resolve("full-series");
  private static final Reading READING =
      new Reading(ZoneOffset.UTC, LocalDate.of(2026, 1, 1), false, Grain.NIGHT);

  static Stream<Path> series() throws IOException {
    if (!Files.isDirectory(SERIES)) {
      return Stream.of(SERIES);
    }
    try (Stream<Path> files = Files.list(SERIES)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("series")
  void pollsThatSayTheSameHaveTheSameDigest(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "../shared/corpus/full-series is not there");
    List<byte[]> polls = polls(file);
    int same = 0;
    int recognised = 0;
    int mistaken = 0;
    Optional<String> digestBefore = Optional.empty();
    Set<String> datesBefore = Set.of();
    for (byte[] poll : polls) {
      Optional<String> digest = BodyDigest.of(poll);
      Set<String> dates = dates(poll);
      boolean equal = digest.isPresent() && digest.equals(digestBefore);
      if (dates.equals(datesBefore)) {
        same++;
        recognised += equal ? 1 : 0;
      } else {
        mistaken += equal ? 1 : 0;
      }
      digestBefore = digest;
      datesBefore = dates;
    }
    int told = recognised;
    int all = same;
    LOG.info(
        () ->
            "%s: of %d polls %d have the bookings of the poll before, %d of them its digest"
                .formatted(file.getFileName(), polls.size(), all, told));
    assertThat(mistaken).as("polls with other dates and the same digest").isZero();
    assertThat(recognised).isGreaterThanOrEqualTo(same * 99 / 100);
  }

  /** Bodies with one digest are read alike, and what is refused was given none, or is refused. */
  @Test
  void filesWithOneDigestAreReadAlike() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "../shared/corpus is not there");
    Map<String, ReadOutcome> first = new HashMap<>();
    List<String> different = new ArrayList<>();
    for (Path file : files()) {
      byte[] body = Files.readAllBytes(file);
      Optional<String> digest = BodyDigest.of(body);
      if (digest.isPresent()) {
        ReadOutcome outcome = IcsReader.read(body, READING);
        ReadOutcome before = first.putIfAbsent(digest.get(), outcome);
        if (before != null && !Objects.equals(events(before), events(outcome))) {
          different.add(file.toString());
        }
      }
    }
    assertThat(different).isEmpty();
  }

  private static Object events(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Readable readable -> new HashSet<>(readable.calendar().events());
      case ReadOutcome.Refused refused -> refused;
    };
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
    }
  }

  private static List<byte[]> polls(Path file) throws IOException {
    List<byte[]> polls = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> entry.getName().endsWith(".ics"))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        polls.add(zip.getInputStream(entry).readAllBytes());
      }
    }
    return polls;
  }

  /** UID, start and end of every event; a poll that is no calendar is like no other. */
  private static Set<String> dates(byte[] poll) {
    Set<String> dates = new HashSet<>();
    try {
      for (RawComponent calendar : CalendarScanner.scan(poll)) {
        for (RawComponent event : calendar.components("VEVENT")) {
          dates.add(event.line("UID") + " " + event.line("DTSTART") + " " + event.line("DTEND"));
        }
      }
    } catch (StructureException none) {
      dates.add(none + " " + Arrays.hashCode(poll));
    }
    return dates;
  }
}
