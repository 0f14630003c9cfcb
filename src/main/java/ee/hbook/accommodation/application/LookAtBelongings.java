package ee.hbook.accommodation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Belongings;
import ee.hbook.accommodation.FutureBooking;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitBelongings;
import ee.hbook.accommodation.UnitId;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells what would go with units or a whole accommodation, before somebody deletes them. */
@ApplicationScoped
public class LookAtBelongings {

  private static final Duration LATELY = Duration.ofDays(30);

  private final UnitBelongings belongings;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public LookAtBelongings(UnitBelongings belongings, SiteOptions options, Clock clock) {
    this.belongings = belongings;
    this.options = options;
    this.clock = clock;
  }

  /**
   * What goes with a whole accommodation.
   *
   * @param accomId its {@code accom_id}
   * @return the sums
   */
  public Belongings ofAccommodation(long accomId) {
    return of(accomId, List.of(), true);
  }

  /**
   * What goes with some of an accommodation's units.
   *
   * @param accomId its {@code accom_id}
   * @param nums the units' numbers
   * @return the sums
   */
  public Belongings ofUnits(long accomId, Collection<Integer> nums) {
    return of(accomId, nums, false);
  }

  /**
   * The bookings that go with a whole accommodation.
   *
   * @param accommodation which
   * @return those that are not over and not cancelled, the first to arrive first
   */
  public List<FutureBooking> bookingsOf(Accommodation accommodation) {
    return bookingsOf(accommodation.id(), accommodation.units().stream().map(Unit::num).toList());
  }

  /**
   * The bookings that go with some of an accommodation's units.
   *
   * @param accomId its {@code accom_id}
   * @param nums the units' numbers
   * @return those that are not over and not cancelled, the first to arrive first
   */
  public List<FutureBooking> bookingsOf(long accomId, Collection<Integer> nums) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), options.site().zone());
    return belongings.bookings(nums.stream().map(num -> new UnitId(accomId, num)).toList(), today);
  }

  private Belongings of(long accomId, Collection<Integer> nums, boolean whole) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, options.site().zone());
    return belongings.of(accomId, nums, whole, today, now.minus(LATELY));
  }
}
