package ee.hbook.notification;

import ee.hbook.link.health.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which turn of a trouble is mailed, and when ({@code link-health.md}, Mail): transitions only,
 * each once, about one link at most every six hours. Pure.
 */
public final class MailPolicy {

  /** Between two mails about one link, or about our own way out. */
  public static final Duration BETWEEN = Duration.ofHours(6);

  /** Whoever asks later than this sees common causes that took single troubles back. */
  public static final Duration GRACE = Duration.ofSeconds(15);

  /** Whom an end has not reached by then has seen for himself that it is over. */
  public static final Duration ENDS_MATTER = Duration.ofDays(7);

  private MailPolicy() {}

  /** What is to be done about a trouble. */
  public enum Step {
    /** Write that it began. */
    TELL_BEGINNING,
    /** Write that it is over. */
    TELL_END,
    /** Nobody needs to be told any more. */
    PASS_OVER,
    /** Nothing for now. */
    WAIT
  }

  /**
   * Where a trouble's link stands by now.
   *
   * @param followed whether a person wants it followed at all
   * @param troubledAgain whether it is in another trouble
   * @param stands whether it still is as the mail of its beginning says
   * @param well whether it may be called well
   * @param lastMail when a mail about it was last written
   */
  public record Standing(
      boolean followed,
      boolean troubledAgain,
      boolean stands,
      boolean well,
      Optional<Instant> lastMail) {}

  /**
   * Decides about one trouble.
   *
   * @param incident the trouble
   * @param standing where its link stands
   * @param now the moment
   * @return what is to be done
   */
  public static Step step(Incident incident, Standing standing, Instant now) {
    if (incident.toldEndOn().isPresent()) {
      return Step.WAIT;
    }
    boolean over = incident.resumedOn().isPresent() || incident.closedOn().isPresent();
    if (incident.toldOn().isPresent() && !over) {
      return Step.WAIT;
    }
    if (over && (isNoNews(incident, standing) || isLongOver(incident, now))) {
      return Step.PASS_OVER;
    }
    boolean tooSoon =
        standing.lastMail().filter(last -> now.isBefore(last.plus(BETWEEN))).isPresent();
    boolean so = over ? standing.well() : standing.stands();
    if (tooSoon || !so) {
      return Step.WAIT;
    }
    return over ? Step.TELL_END : Step.TELL_BEGINNING;
  }

  private static boolean isLongOver(Incident incident, Instant now) {
    return incident
        .resumedOn()
        .or(incident::closedOn)
        .filter(over -> now.isAfter(over.plus(ENDS_MATTER)))
        .isPresent();
  }

  /** An end that nobody waits for: nobody was told, nothing was broken, or it did not end well. */
  private static boolean isNoNews(Incident incident, Standing standing) {
    return incident.toldOn().isEmpty()
        || incident.kind().isWarning()
        || !standing.followed()
        || standing.troubledAgain();
  }
}
