package ee.hbook.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Port: what was mailed when, so that nobody is told too often. */
public interface MailRounds {

  /**
   * When a mail about something was last written.
   *
   * @param topic what it was about, such as {@code link-7}
   * @return when; empty when there was none
   */
  Optional<Instant> last(String topic);

  /**
   * Takes down that a mail was written.
   *
   * @param topic what it is about
   * @param now when
   */
  void wrote(String topic, Instant now);

  /**
   * A mail about something has reached nobody: it does not hold up the next one.
   *
   * @param topic what it was about
   */
  void forget(String topic);

  /**
   * Takes a day's digest for oneself, with the present transaction: whoever else asks for the same
   * day is refused.
   *
   * @param day the property's day
   * @return whether the day was not looked after yet
   */
  boolean takeDay(LocalDate day);
}
