package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.hbook.notification.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every changed poll of real listings over months, replayed in order through the whole house and
 * its database, with the clock at each poll.
 */
class SeriesReplayTest {

  private static final Path SERIES = Path.of("..", "shared", "corpus", "full-series");

  /** On this day Airbnb closed tens of nights of every listing for an hour. */
  private static final LocalDate FLOOD = LocalDate.of(2026, 7, 26);

  private static final Map<String, String> FOLLOWING =
      Map.of(
          "hb_ical_import_only_resa", "no",
          "hb_ical_update_resa_dates", "yes",
          "hb_ical_update_status_resa", "yes");

  /** What HBook, too, only reports when it may not move or cancel. */
  private static final Set<Notice.Kind> LEFT_TO_THE_OWNER =
      EnumSet.of(Notice.Kind.RESA_MODIFIED, Notice.Kind.CANCELLED_ELSEWHERE);

  /** As the corpus' own page has it, for eleven series of which six are here. */
  private static final String OTHERS =
      """
      beside: HBook's rules, Booking.com: 2,032 leave a night open, 4,633 hold one too many, 31,557 notices
              HBook's rules, Airbnb: 0 and 63, 51 notices; with its defaults 3,591 and 63, 51 notices
              MotoPress' rules, both: 215 and 0, 212 notices; 961 bookings deleted, most made again
      """;

  static Stream<Path> series() throws IOException {
    if (!Files.isDirectory(SERIES)) {
      return Stream.of(SERIES);
    }
    try (Stream<Path> files = Files.list(SERIES)) {
      List<Path> zips = files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
      return zips.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("series")
  void afterEveryPollTheUnitHoldsWhatTheFeedHolds(Path file) {
    assumeTrue(Files.isRegularFile(file), "../shared/corpus/full-series is not there");
    PolledSeries series = new PolledSeries(file);
    ReplayedSeries replayed = ReplayedSeries.of(series, FOLLOWING);
    print(series, replayed);
    List<Notice> ofEvents =
        replayed.notices.values().stream()
            .filter(notice -> !notice.kind().isOfTheConnection() && !notice.kind().isNews())
            .toList();
    assertAll(
        () -> assertThat(replayed.open).as("polls that leave a night open").isEmpty(),
        () -> assertThat(replayed.surplus).as("polls that hold a night too many").isEmpty(),
        () -> assertThat(replayed.phantoms).as("phantom reservations").isEmpty(),
        () -> assertThat(replayed.duplicates).as("duplicates").isEmpty(),
        () -> assertThat(replayed.falseCancellations).as("false cancellations").isEmpty(),
        () -> assertThat(replayed.notFollowed).as("polls not followed").isEmpty(),
        () -> assertThat(replayed.outlived).as("notices that nothing clears").isEmpty(),
        () ->
            assertThat(ofEvents)
                .as("notices")
                .hasSize(series.isAirbnb() ? 1 : 0)
                .allMatch(SeriesReplayTest::isOfTheFlood));
  }

  @ParameterizedTest
  @ValueSource(strings = {"airbnb-listingD.zip", "booking-room5.zip"})
  void withHBooksDefaultsNothingIsReservedTwiceOrLost(String name) {
    Path file = SERIES.resolve(name);
    assumeTrue(Files.isRegularFile(file), "../shared/corpus/full-series is not there");
    ReplayedSeries replayed = ReplayedSeries.of(new PolledSeries(file), Map.of());
    assertAll(
        () -> assertThat(replayed.duplicates).as("duplicates").isEmpty(),
        () -> assertThat(replayed.falseCancellations).as("false cancellations").isEmpty(),
        () -> assertThat(replayed.notFollowed).as("polls not followed").isEmpty(),
        () ->
            assertThat(replayed.notices.values())
                .as("notices")
                .allMatch(
                    told ->
                        told.kind().isOfTheConnection()
                            || LEFT_TO_THE_OWNER.contains(told.kind())));
  }

  @AfterAll
  static void printWhatOthersMakeOfThem() {
    System.err.print(Files.isDirectory(SERIES) ? OTHERS : "");
  }

  private static boolean isOfTheFlood(Notice notice) {
    return notice.kind() == Notice.Kind.FLOOD
        && LocalDate.ofInstant(notice.createdOn(), ZoneOffset.UTC).equals(FLOOD);
  }

  private static void print(PolledSeries series, ReplayedSeries replayed) {
    System.err.printf(
        "%s: %d polls, %d of them replayed: %d leave a night open, %d hold one too many, %d more"
            + " under guard; %d reservations, %d cancelled, %d phantoms, %d twice, %d falsely"
            + " cancelled; %d notices%n",
        series.name(),
        replayed.hourly,
        replayed.polls,
        replayed.open.size(),
        replayed.surplus.size(),
        replayed.guarded.size(),
        replayed.everStored.size(),
        replayed.cancelled,
        replayed.phantoms.size(),
        replayed.duplicates.size(),
        replayed.falseCancellations.size(),
        replayed.notices.size());
    replayed.guarded.forEach(named -> System.err.println("  under guard: " + named));
    replayed
        .notices
        .values()
        .forEach(told -> System.err.println("  notice: " + told.createdOn() + " " + told.kind()));
  }
}
