package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.link.health.HealthPolicy;
import ee.hbook.link.health.LinkHealth;
import ee.hbook.sync.ChannelReads.ChannelRead;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookRuleTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  /**
   * Reads are {@code first-last:nights}, minutes and days of June; asked is the one of minute 9.
   */
  @ParameterizedTest(name = "[{0}] is news: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | false",
        "9-9:12-14 | true",
        "9-9: | true",
        "5-8:12-14 | false",
        "5-8:12-14 9-9:12-14,20-22 | true",
        "5-8:12-14,20-22 9-9:12-14 | true",
        "5-8:12-14 9-9:12-14 | false",
        // What is over tells nothing.
        "5-8:3-5,12-14 9-9:12-14 | false",
        "5-8:3-14 9-9:10-14 | false",
        // What it read last counts, not what it read first last.
        "1-8:12-14 5-6:20-22 9-9:12-14 | false",
        "1-4:12-14 5-6:20-22 9-9:12-14 | true",
        // A read that nobody attributes to the channel is none of it.
        "5-8:12-14 7-7:20-22 | false",
      })
  void aReadIsNewsWhenItsNightsAreOthersThanThoseReadLast(String reads, boolean isNews) {
    List<ChannelRead> all = new ArrayList<>();
    for (String read : reads.isEmpty() ? new String[0] : reads.split(" ")) {
      all.add(read(read));
    }
    assertThat(LookRule.isNews(all, minute(9), TODAY)).isEqualTo(isNews);
  }

  @ParameterizedTest(name = "last tried {0} min ago, due in {1}, {2}: in {3} s")
  @CsvSource({
    "30, 30, well, 0",
    "30, -1, well, 0",
    "2, 58, well, 0",
    "1, 59, well, 0",
    "0, 60, well, 60",
    // The host has asked us to wait: it is due later than in its turn.
    "30, 90, well, none",
    "30, 30, failing, none",
    "30, 30, throttled, none",
    "30, 30, paused, none",
    "30, 30, off, none",
    "30, 30, verifying, 0",
    "30, 30, quarantined, 0",
    "never, 5, well, 0",
  })
  void aLinkThatIsWellIsLookedAtAtOnceOrAMinuteAfterTheLastLook(
      String tried, int due, String state, String seconds) {
    Optional<Instant> last =
        tried.equals("never")
            ? Optional.empty()
            : Optional.of(NOW.minus(Duration.ofMinutes(Long.parseLong(tried))));
    Link link = link(last, NOW.plus(Duration.ofMinutes(due)), state);
    assertThat(
            LookRule.when(link, NOW, HOUR)
                .map(when -> Long.toString(Duration.between(NOW, when).toSeconds()))
                .orElse("none"))
        .isEqualTo(seconds);
  }

  private static ChannelRead read(String written) {
    String[] parts = written.split("[-:]", 3);
    List<Span> nights = new ArrayList<>();
    for (String range : parts[2].isEmpty() ? new String[0] : parts[2].split(",")) {
      String[] days = range.split("-");
      nights.add(Span.nights(day(days[0]), day(days[1])));
    }
    return new ChannelRead(
        UNIT,
        minute(Integer.parseInt(parts[0])),
        minute(Integer.parseInt(parts[1])),
        nights,
        Optional.empty());
  }

  private static LocalDate day(String day) {
    return LocalDate.of(2026, 6, Integer.parseInt(day));
  }

  private static Instant minute(int minute) {
    return NOW.minus(HOUR).plus(Duration.ofMinutes(minute));
  }

  private static Link link(Optional<Instant> lastAttempt, Instant due, String state) {
    LinkHealth health =
        switch (state) {
          case "failing" -> broken(FailureClass.TRANSIENT);
          case "throttled" -> broken(FailureClass.THROTTLED);
          case "paused" -> LinkHealth.in(LinkHealth.Phase.PAUSED);
          case "verifying" -> LinkHealth.in(LinkHealth.Phase.VERIFYING);
          case "quarantined" -> LinkHealth.in(LinkHealth.Phase.QUARANTINED);
          default -> LinkHealth.WELL;
        };
    return new Link(
        7,
        UNIT,
        "Elsewhere",
        new CalendarUrl("https://feeds.example.org/1.ics"),
        !state.equals("off"),
        true,
        "",
        Instant.EPOCH,
        lastAttempt,
        lastAttempt,
        health,
        due,
        LinkSettings.NONE,
        Followed.NOTHING);
  }

  private static LinkHealth broken(FailureClass failure) {
    HealthPolicy policy = new HealthPolicy(false, HOUR);
    return policy
        .after(
            LinkHealth.WELL,
            new HealthPolicy.Seen.Broken(
                new FetchFailure(
                    failure, new FailureCode.Status(503), Saying.of("words"), Optional.empty())),
            NOW,
            0.5)
        .health();
  }
}
