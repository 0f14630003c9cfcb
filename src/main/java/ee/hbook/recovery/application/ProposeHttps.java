package ee.hbook.recovery.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.ical.application.LookFromOutside;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LinkChange;
import ee.hbook.recovery.FeedNights;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposes the encrypted address of a calendar, and switches to it (seed 003). */
@ApplicationScoped
public class ProposeHttps {

  private static final Pattern PLAIN = Pattern.compile("(?i)^\\s*http://");

  private final LookFromOutside lookFromOutside;
  private final EditLinks editLinks;
  private final Clock clock;

  @Inject
  public ProposeHttps(LookFromOutside lookFromOutside, EditLinks editLinks, Clock clock) {
    this.lookFromOutside = lookFromOutside;
    this.editLinks = editLinks;
    this.clock = clock;
  }

  /**
   * Looks whether the calendar is there with encryption, too.
   *
   * @param link the link
   * @return what was found
   */
  VerificationStep look(Link link) {
    Instant now = clock.instant();
    Optional<String> encrypted = encrypted(link);
    if (encrypted.isEmpty()) {
      return VerificationStep.of(Kind.HTTPS, State.GOOD, "is", now);
    }
    return answersTheSame(link, encrypted.get())
        ? VerificationStep.of(Kind.HTTPS, State.PERSON, "offered", now).saying(link.peer())
        : VerificationStep.of(Kind.HTTPS, State.GOOD, "none", now).saying(link.peer());
  }

  /**
   * Switches to the encrypted address, if it still answers with the same calendar.
   *
   * @param link the link
   * @return the check afterwards
   * @throws Conflict if it does not
   */
  VerificationStep accept(Link link) {
    String address =
        encrypted(link)
            .filter(encrypted -> answersTheSame(link, encrypted))
            .orElseThrow(() -> new Conflict(Saying.of("refusal_no_https")));
    editLinks.change(link.id(), LinkChange.ofUrl(address));
    return VerificationStep.of(Kind.HTTPS, State.GOOD, "switched", clock.instant());
  }

  private static Optional<String> encrypted(Link link) {
    return url(link)
        .filter(url -> PLAIN.matcher(url).find())
        .map(url -> PLAIN.matcher(url).replaceFirst("https://"));
  }

  private static Optional<String> url(Link link) {
    return link.calendarUrl().map(CalendarUrl::text);
  }

  private boolean answersTheSame(Link link, String encrypted) {
    return lookFromOutside.fetch(encrypted, false).outcome() instanceof IcsOutcome.Read secure
        && url(link).map(url -> lookFromOutside.fetch(url, false).outcome()).orElse(null)
            instanceof IcsOutcome.Read plain
        && FeedNights.areTheSame(plain.calendar(), secure.calendar());
  }
}
