package ee.hbook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.Incident;
import ee.hbook.notification.MailPolicy.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what is mailed when. Times are hours after the trouble was noticed; - is never. */
class MailPolicyTest {

  private static final Instant NOTICED = Instant.parse("2026-11-20T17:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          a trouble that nobody knows of,              -, -,  -, true,  false, -,  1,  TELL_BEGINNING
          one that is over before it was told,         -, 1,  -, true,  false, -,  2,  PASS_OVER
          one soon after another mail about the link,  -, -,  -, true,  false, -3, 2,  WAIT
          the same when six hours have passed,         -, -,  -, true,  false, -3, 3,  TELL_BEGINNING
          the same when it is over by then,            -, 2,  -, true,  false, -3, 3,  PASS_OVER
          one that is told and lasts,                  0, -,  -, true,  false, 0,  9,  WAIT
          one that is told and over,                   0, 8,  -, true,  false, 0,  9,  TELL_END
          one that is over soon after it was told,     0, 2,  -, true,  false, 0,  3,  WAIT
          the same when six hours have passed,         0, 2,  -, true,  false, 0,  6,  TELL_END
          one whose link is in trouble again,          0, 2,  -, true,  true,  0,  6,  PASS_OVER
          one whose link a person has switched off,    0, 8,  -, false, false, 0,  9,  PASS_OVER
          one whose end waits for its reader,          0, 8,  -, true,  false, 0,  176, TELL_END
          the same when a week has passed,             0, 8,  -, true,  false, 0,  177, PASS_OVER
          one of which all is told,                    0, 8,  8, true,  false, 8,  20, WAIT
          one that was passed over,                    -, 1,  2, true,  false, -,  20, WAIT
          """)
  void whatIsMailed(
      String trouble,
      String told,
      String resumed,
      String endTold,
      boolean followed,
      boolean again,
      String lastMail,
      int now,
      MailPolicy.Step step) {
    Incident incident =
        new Incident(
            1,
            Incident.Kind.PAUSED,
            OptionalLong.of(7),
            Optional.of(FailureClass.AUTH),
            "http-403",
            NOTICED,
            Optional.empty(),
            NOTICED,
            at(resumed),
            Optional.empty(),
            "",
            at(told),
            at(endTold));
    assertThat(
            MailPolicy.step(
                incident,
                new Standing(followed, again, true, true, at(lastMail)),
                NOTICED.plus(Duration.ofHours(now))))
        .as(trouble)
        .isEqualTo(step);
  }

  @Test
  void theEndOfAWarningIsNoNews() {
    Incident found = Incident.found(Incident.Kind.UNREAD, Optional.empty(), "", NOTICED);
    Standing standing = new Standing(true, false, true, true, Optional.empty());

    assertThat(MailPolicy.step(found, standing, NOTICED)).isEqualTo(MailPolicy.Step.TELL_BEGINNING);
    assertThat(
            MailPolicy.step(
                found.told(NOTICED).closed(NOTICED, "data"),
                standing,
                NOTICED.plus(Duration.ofDays(1))))
        .isEqualTo(MailPolicy.Step.PASS_OVER);
  }

  private static Optional<Instant> at(@Nullable String hours) {
    return hours == null || hours.equals("-")
        ? Optional.empty()
        : Optional.of(NOTICED.plus(Duration.ofHours(Long.parseLong(hours))));
  }
}
