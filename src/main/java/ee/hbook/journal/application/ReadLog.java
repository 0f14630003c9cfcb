package ee.hbook.journal.application;

import ee.hbook.account.application.SignedIn;
import ee.hbook.journal.Journal;
import ee.hbook.journal.LogFilter;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.LogLine;
import ee.hbook.journal.LoggedCalendar;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the log for whoever asks: only lines of the kinds that the role may read. */
@ApplicationScoped
public class ReadLog {

  private final Journal journal;
  private final SignedIn signedIn;
  private final SiteOptions options;

  @Inject
  public ReadLog(Journal journal, SignedIn signedIn, SiteOptions options) {
    this.journal = journal;
    this.signedIn = signedIn;
    this.options = options;
  }

  /**
   * The kinds of lines that the reader may see.
   *
   * @return in the order of the screen
   */
  public List<LogKind> kinds() {
    return LogKind.readableBy(signedIn::may);
  }

  /**
   * Lines of the log.
   *
   * @param wish which ones
   * @param offset how many to pass over
   * @param limit how many at most
   * @return the latest first
   */
  public List<LogLine> lines(Wish wish, int offset, int limit) {
    return journal.lines(filter(wish), offset, limit);
  }

  /**
   * How many lines there are.
   *
   * @param wish which ones
   * @return the number
   */
  public int count(Wish wish) {
    return journal.count(filter(wish));
  }

  /** The calendars that lines can be asked of, by name. */
  public List<LoggedCalendar> calendars() {
    return journal.calendars();
  }

  private LogFilter filter(Wish wish) {
    ZoneId zone = options.site().zone();
    return new LogFilter(
        kinds().stream().filter(kind -> wish.kind().map(kind::equals).orElse(true)).toList(),
        wish.reservationId(),
        wish.linkId(),
        wish.from().map(day -> day.atStartOfDay(zone).toInstant()),
        wish.to().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  /**
   * Which lines somebody wants.
   *
   * @param kind of this kind only
   * @param reservationId about this reservation only
   * @param linkId about this link and what it brought only
   * @param from from this day on, in the property's zone
   * @param to up to this day, which counts whole
   */
  public record Wish(
      Optional<LogKind> kind,
      OptionalLong reservationId,
      OptionalLong linkId,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {}
}
