package ee.hbook.notification.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * What a machine is told: no guest's data, no address of a calendar, no key.
 *
 * @param type what happened
 * @param at when it was told
 * @param title the same in one line, in the site's language
 * @param what the kind of trouble, a word of the API; empty for none
 * @param code the code of the failure; may be empty
 * @param calendar what the calendar is called; may be empty
 * @param place the accommodation with its unit; may be empty
 * @param since since when it is so
 * @param nights the nights in question, or at risk
 * @param page the page of HBook that shows it
 */
public record Alarm(
    Type type,
    Instant at,
    String title,
    String what,
    String code,
    String calendar,
    String place,
    Optional<Instant> since,
    List<LocalDateRange> nights,
    String page) {

  public Alarm {
    nights = List.copyOf(nights);
  }

  /** What is told. */
  public enum Type {
    /** A trouble has begun. */
    TROUBLE_BEGAN("trouble.began"),
    /** A trouble is over. */
    TROUBLE_ENDED("trouble.ended"),
    /** Nights may have been sold twice. */
    DOUBLE_BOOKING_FOUND("double_booking.found"),
    /** Somebody tries whether it arrives. */
    TEST("test");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /**
     * The word that is sent.
     *
     * @return as Standard Webhooks writes them, with full stops
     */
    public String word() {
      return word;
    }
  }
}
