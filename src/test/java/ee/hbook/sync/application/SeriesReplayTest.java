package ee.hbook.sync.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.ical.format.IcsReader;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.LinkSettings;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/** Every changed poll of real listings over months, replayed through the core in order. */
class SeriesReplayTest {

  private static final Path SERIES = Path.of("..", "shared", "corpus", "full-series");
  private static final DateTimeFormatter POLLED =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  static Stream<Path> series() throws IOException {
    if (!Files.isDirectory(SERIES)) {
      return Stream.of(SERIES);
    }
    return Files.list(SERIES).filter(file -> file.toString().endsWith(".zip")).sorted();
  }

  @ParameterizedTest
  @MethodSource("series")
  void afterEveryPollTheUnitHoldsWhatTheFeedHolds(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "../shared/corpus/full-series is not there");
    InMemoryHouse house = new InMemoryHouse();
    house.options.put("timezone_string", ZONE.getId());
    house.options.put("hb_ical_import_only_resa", "no");
    house.options.put("hb_ical_update_resa_dates", "yes");
    house.options.put("hb_ical_update_status_resa", "yes");
    FollowCalendar follow = house.followCalendar();
    Set<LocalDate> before = Set.of();
    int polls = 0;
    int open = 0;
    int phantom = 0;
    int guarded = 0;
    int told = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      for (ZipEntry entry : entries) {
        if (!entry.getName().endsWith(".ics")) {
          continue;
        }
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        Instant at =
            LocalDateTime.parse(name.substring(name.indexOf('-') + 1, name.length() - 4), POLLED)
                .toInstant(ZoneOffset.UTC);
        house.setNow(at);
        LocalDate tomorrow = LocalDate.ofInstant(at, ZONE).plusDays(1);
        byte[] body = zip.getInputStream(entry).readAllBytes();
        if (!(IcsReader.read(body, Reading.at(ZONE, at))
            instanceof ReadOutcome.Readable(var calendar))) {
          continue;
        }
        polls++;
        SyncReport report =
            follow.follow(InMemoryHouse.link(LinkSettings.NONE), calendar, false).report();
        told += (int) report.told().stream().filter(said -> said.kind() != Told.Kind.FLOOD).count();
        Set<LocalDate> feed = new HashSet<>();
        calendar.events().stream()
            .map(RemoteEvent::nights)
            .forEach(nights -> addFrom(feed, nights, tomorrow));
        Set<LocalDate> held = new HashSet<>();
        house
            .occupancies()
            .of(List.of(InMemoryHouse.UNIT), LocalDateRange.of(tomorrow, tomorrow.plusYears(3)))
            .forEach(occupancy -> addFrom(held, occupancy.nights(), tomorrow));
        if (!held.containsAll(feed)) {
          open++;
        }
        Set<LocalDate> last = before;
        if (held.stream().anyMatch(night -> !feed.contains(night) && !last.contains(night))) {
          if (report.message().contains("so many")) {
            guarded++;
          } else {
            phantom++;
          }
        }
        before = feed;
      }
    }
    System.err.printf(
        "%s: %d polls, %d leave a night open, %d hold a night too many (%d more under guard), %d"
            + " told, %d reservations, %d of them twice%n",
        file.getFileName(),
        polls,
        open,
        phantom,
        guarded,
        told,
        house.reservations.size(),
        twice(house));
    assertThat(open).as("polls that leave a night open").isZero();
    assertThat(phantom).as("polls that hold a night too many").isZero();
    assertThat(told).as("notices").isZero();
    assertThat(twice(house)).as("nights reserved twice").isZero();
  }

  private static long twice(InMemoryHouse house) {
    List<Reservation> holding =
        house.reservations.values().stream().filter(stay -> stay.status().holdsUnit()).toList();
    return holding.stream()
        .filter(
            one ->
                holding.stream()
                    .anyMatch(
                        other -> other.id() < one.id() && other.nights().overlaps(one.nights())))
        .count();
  }

  private static void addFrom(Set<LocalDate> nights, LocalDateRange range, LocalDate from) {
    LocalDate first = range.getStart().isBefore(from) ? from : range.getStart();
    for (LocalDate night = first; night.isBefore(range.getEnd()); night = night.plusDays(1)) {
      nights.add(night);
    }
  }
}
