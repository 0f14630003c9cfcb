package ee.hbook.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Port: what people said of bookings that are one guest's. */
public interface SameGuests {

  /**
   * All that was said and may still matter.
   *
   * @param today of nights that are over nothing matters
   * @return in any order
   */
  Set<SameGuest> all(LocalDate today);

  /**
   * Keeps what a person said.
   *
   * @param said which bookings are one guest's
   * @param by the person's name
   * @param now when
   */
  void add(SameGuest said, String by, Instant now);
}
