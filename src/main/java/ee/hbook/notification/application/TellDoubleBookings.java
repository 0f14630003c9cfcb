package ee.hbook.notification.application;

import ee.hbook.account.MailKind;
import ee.hbook.notification.Audience;
import ee.hbook.notification.MailRounds;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.notification.Telling.About;
import ee.hbook.notification.Telling.Turn;
import ee.hbook.notification.outbox.Alarm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells people at once that nights may have been sold twice: each once, at most one mail in ten
 * minutes with all that is new, and nothing that a person has read on the screen already.
 */
@ApplicationScoped
public class TellDoubleBookings {

  private static final Duration BETWEEN = Duration.ofMinutes(10);
  private static final String TOPIC = "double-bookings";

  private final Notices notices;
  private final MailRounds rounds;
  private final TellPeople tellPeople;
  private final DoubleBookingLetter letter;
  private final AlarmWords alarms;
  private final Clock clock;

  @Inject
  public TellDoubleBookings(
      Notices notices,
      MailRounds rounds,
      TellPeople tellPeople,
      DoubleBookingLetter letter,
      AlarmWords alarms,
      Clock clock) {
    this.notices = notices;
    this.rounds = rounds;
    this.tellPeople = tellPeople;
    this.letter = letter;
    this.alarms = alarms;
    this.clock = clock;
  }

  /** Tells what is new; what nobody can be told now waits. */
  @Transactional
  public void tell() {
    Instant now = clock.instant();
    if (rounds.last(TOPIC).filter(last -> now.isBefore(last.plus(BETWEEN))).isPresent()) {
      return;
    }
    List<Notice> news = notices.untold(Notice.Kind.POSSIBLE_DOUBLE_BOOKING);
    if (news.isEmpty()) {
      return;
    }
    Map<About, Alarm> told = new LinkedHashMap<>();
    news.forEach(notice -> told.put(new About.OfNotice(notice.id()), alarms.soldTwice(notice)));
    Audience audience =
        tellPeople.ofBeginning(List.copyOf(told.keySet()), MailKind.DOUBLE_BOOKINGS);
    if (audience.isEmpty()) {
      return;
    }
    tellPeople.write(told, Turn.BEGAN, audience, user -> letter.of(news, user));
    news.forEach(notice -> notices.told(notice.id(), now));
    rounds.wrote(TOPIC, now);
  }

  /**
   * What was told of a double booking has reached nobody after all: it is told again when somebody
   * can be reached.
   *
   * @param about the double booking
   */
  public void reachedNobody(About.OfNotice about) {
    notices.tellAgain(about.id());
    rounds.forget(TOPIC);
  }

  /**
   * A mail that was given up is on its way again.
   *
   * @param about the double booking that it tells of
   */
  public void isOnItsWay(About.OfNotice about) {
    notices.told(about.id(), clock.instant());
  }
}
