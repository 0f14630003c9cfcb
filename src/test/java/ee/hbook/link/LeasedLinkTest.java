package ee.hbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.LinkHealth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeasedLinkTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Cursor KNOWN = new Cursor("whatever its source remembers");

  @Test
  void whatWasFollowedIsKnownWhileOurSideIsTheSame() {
    assertThat(claimed(0, Optional.empty(), Optional.empty(), 5, 9).known(DAY)).contains(KNOWN);
  }

  @Test
  void theNextDayEverythingIsRead() {
    assertThat(claimed(0, Optional.empty(), Optional.empty(), 5, 9).known(DAY.plusDays(1)))
        .isEmpty();
  }

  @Test
  void afterOtherSettingsEverythingIsRead() {
    assertThat(claimed(0, Optional.empty(), Optional.empty(), 6, 9).known(DAY)).isEmpty();
  }

  @Test
  void afterAChangeOfTheUnitEverythingIsRead() {
    assertThat(claimed(0, Optional.empty(), Optional.empty(), 5, 10).known(DAY)).isEmpty();
  }

  @Test
  void afterAFailureEverythingIsRead() {
    assertThat(claimed(1, Optional.of("dns"), Optional.empty(), 5, 9).known(DAY)).isEmpty();
  }

  @Test
  void afterAFaultOfOursEverythingIsRead() {
    assertThat(claimed(0, Optional.of("internal"), Optional.empty(), 5, 9).known(DAY)).isEmpty();
  }

  @Test
  void whileAnotherSignatureIsOfferedEverythingIsRead() {
    assertThat(claimed(0, Optional.empty(), Optional.of("-//Other//"), 5, 9).known(DAY)).isEmpty();
  }

  @Test
  void beforeTheFirstGoodRunNothingIsKnown() {
    assertThat(
            new LeasedLink(link(0, Optional.empty(), Followed.NOTHING), 5, 9, Grain.NIGHT)
                .known(DAY))
        .isEmpty();
  }

  @Test
  void whatIsToBeReadAgainIsNotKnown() {
    Link link = claimed(0, Optional.empty(), Optional.empty(), 5, 9).link();
    Link edited = link(0, Optional.empty(), link.followed().toBeReadAgain());
    assertThat(new LeasedLink(edited, 5, 9, Grain.NIGHT).known(DAY)).isEmpty();
  }

  private static LeasedLink claimed(
      int failures, Optional<String> failure, Optional<String> offered, long site, long unit) {
    Followed followed =
        new Followed(
            KNOWN,
            "digest",
            new LeasedLink(link(0, Optional.empty(), Followed.NOTHING), 5, 8, Grain.NIGHT)
                .circumstances(DAY, 9),
            false,
            0,
            offered,
            Optional.empty());
    return new LeasedLink(link(failures, failure, followed), site, unit, Grain.NIGHT);
  }

  private static Link link(int failures, Optional<String> failure, Followed followed) {
    return new Link(
        1,
        new UnitId(1, 1),
        "Elsewhere",
        new CalendarUrl("https://calendar.example/a.ics"),
        true,
        true,
        "",
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        health(failures, failure),
        Instant.EPOCH,
        LinkSettings.NONE,
        followed);
  }

  private static LinkHealth health(int failures, Optional<String> failure) {
    LinkHealth health = failures == 0 ? LinkHealth.WELL : LinkHealth.in(LinkHealth.Phase.DEGRADED);
    return failure.map(FailureCode::of).map(health::noted).orElse(health);
  }
}
