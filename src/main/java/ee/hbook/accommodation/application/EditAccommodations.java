package ee.hbook.accommodation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Belongings;
import ee.hbook.accommodation.BookingsWouldGo;
import ee.hbook.accommodation.FutureBooking;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.Losing;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Slug;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Creates, changes and deletes accommodations. */
@ApplicationScoped
public class EditAccommodations {

  private static final int MOST_UNITS = 1000;

  private final Accommodations accommodations;
  private final AccommodationJournal journal;
  private final LookAtBelongings belongings;
  private final UnitLocks locks;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public EditAccommodations(
      Accommodations accommodations,
      AccommodationJournal journal,
      LookAtBelongings belongings,
      UnitLocks locks,
      SiteOptions options,
      Clock clock) {
    this.journal = journal;
    this.belongings = belongings;
    this.locks = locks;
    this.accommodations = accommodations;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Creates an accommodation; with one unit named "1" when the draft names none.
   *
   * @param draft what is wanted; a name is needed
   * @return the new accommodation
   * @throws InvalidInput naming the field that cannot be taken
   * @throws Conflict if the wanted id is taken
   */
  @Transactional
  public Accommodation create(AccommodationDraft draft) {
    if (draft.id().isPresent() && draft.id().getAsLong() < 1) {
      throw new InvalidInput("id", Saying.of("refusal_number_from_1"));
    }
    OptionalLong wanted = draft.id();
    if (wanted.isPresent() && accommodations.find(wanted.getAsLong()).isPresent()) {
      throw new Conflict(Saying.of("refusal_accommodation_id", Long.toString(wanted.getAsLong())));
    }
    if (draft.name().isEmpty()) {
      throw new InvalidInput("name", Saying.of("refusal_accommodation_name"));
    }
    long id = wanted.isPresent() ? wanted.getAsLong() : accommodations.nextId();
    Accommodation blank =
        new Accommodation(
            id, "", "", "", PreparationNights.NONE, List.of(), List.of(new Unit(1, "1")));
    return save(blank, draft, true);
  }

  /**
   * Changes what the draft names and leaves the rest. Units with future bookings stay.
   *
   * @param id the accommodation
   * @param draft the wanted changes; its id is ignored
   * @return the accommodation afterwards
   * @throws NotFound if there is no such accommodation
   * @throws InvalidInput naming the field that cannot be taken
   * @throws BookingsWouldGo if a unit that is left out has future bookings
   */
  @Transactional
  public Accommodation change(long id, AccommodationDraft draft) {
    return change(id, draft, Losing.NONE);
  }

  /**
   * Changes what the draft names and leaves the rest.
   *
   * @param id the accommodation
   * @param draft the wanted changes; its id is ignored
   * @param losing the future bookings that may go with units that are left out
   * @return the accommodation afterwards
   * @throws NotFound if there is no such accommodation
   * @throws InvalidInput naming the field that cannot be taken
   * @throws BookingsWouldGo if others would go
   * @throws Conflict if it is to be let by something else and something is booked, blocked or
   *     linked
   */
  @Transactional
  public Accommodation change(long id, AccommodationDraft draft, Losing losing) {
    Accommodation before = known(id);
    List<Integer> leaving = new ArrayList<>(before.units().stream().map(Unit::num).toList());
    leaving.removeAll(units(before, draft).stream().map(Unit::num).toList());
    refuseToLose(before, leaving, losing);
    refuseAnotherGrain(before, draft);
    return save(before, draft, false);
  }

  /**
   * Deletes an accommodation with its units, reservations, blocked dates and links.
   *
   * @param id the accommodation
   * @param losing the future bookings that may go
   * @throws NotFound if there is no such accommodation
   * @throws BookingsWouldGo if others would go
   */
  @Transactional
  public void delete(long id, Losing losing) {
    Accommodation before = known(id);
    refuseToLose(before, before.units().stream().map(Unit::num).toList(), losing);
    journal.deleting(before);
    accommodations.delete(id);
    options.siteChanged(clock.instant());
  }

  private void refuseToLose(Accommodation before, List<Integer> nums, Losing losing) {
    if (nums.isEmpty()) {
      return;
    }
    locks.lock(nums.stream().map(num -> new UnitId(before.id(), num)).toList());
    List<FutureBooking> bookings = belongings.bookingsOf(before.id(), nums);
    if (!bookings.stream().allMatch(losing::includes)) {
      throw new BookingsWouldGo(bookings);
    }
  }

  /** Bookings by the hour cannot become nights, nor the nights of a calendar become hours. */
  private void refuseAnotherGrain(Accommodation before, AccommodationDraft draft) {
    if (draft.grain().filter(grain -> grain != before.grain()).isEmpty()) {
      return;
    }
    locks.lock(before.unitIds());
    Belongings here = belongings.ofAccommodation(before.id());
    if (here.future() > 0 || here.blockedDates() > 0 || !here.calendars().isEmpty()) {
      throw new Conflict(Saying.of("refusal_grain_in_use"));
    }
  }

  private Accommodation known(long id) {
    return accommodations
        .find(id)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_accommodation", Long.toString(id))));
  }

  private Accommodation save(Accommodation before, AccommodationDraft draft, boolean isNew) {
    String name = draft.name().map(String::strip).orElse(before.name());
    if (name.isEmpty() || name.length() > 200) {
      throw new InvalidInput("name", Saying.of("refusal_accommodation_name"));
    }
    String shortName = draft.shortName().map(String::strip).orElse(before.shortName());
    if (shortName.length() > 50) {
      throw new InvalidInput("shortName", Saying.of("refusal_too_long", 50));
    }
    Accommodation after =
        new Accommodation(
            before.id(),
            name,
            slug(before, draft, name),
            shortName,
            draft.grain().orElse(before.grain()),
            draft.preparation().orElse(before.preparation()),
            draft.hours().map(WantedHours::checked).orElse(before.hours()),
            linked(before, draft),
            units(before, draft));
    journal.saving(before, after, isNew);
    accommodations.save(after, clock.instant());
    options.siteChanged(clock.instant());
    return after;
  }

  private static String slug(Accommodation before, AccommodationDraft draft, String name) {
    String wanted = draft.slug().map(Slug::of).orElse(before.slug());
    String slug = wanted.isEmpty() ? Slug.of(name) : wanted;
    return slug.isEmpty()
        ? Long.toString(before.id())
        : slug.substring(0, Math.min(200, slug.length()));
  }

  private static List<LinkedAccommodation> linked(Accommodation before, AccommodationDraft draft) {
    if (draft.linkedAccommodations().isEmpty()) {
      return before.linked();
    }
    try {
      List<LinkedAccommodation> linked =
          LinkedAccommodation.parse(draft.linkedAccommodations().get());
      if (linked.stream().anyMatch(link -> link.accomId() == before.id())) {
        throw new InvalidInput("linkedAccommodations", Saying.of("refusal_linked_itself"));
      }
      if (LinkedAccommodation.format(linked).length() > 1000) {
        throw new InvalidInput("linkedAccommodations", Saying.of("refusal_linked_too_many"));
      }
      return linked;
    } catch (Unsuitable malformed) {
      throw new InvalidInput("linkedAccommodations", malformed.saying());
    }
  }

  private static List<Unit> units(Accommodation before, AccommodationDraft draft) {
    List<Unit> wanted = draft.units().orElse(before.units());
    if (wanted.isEmpty() || wanted.size() > MOST_UNITS) {
      throw new InvalidInput("units", Saying.of("refusal_units_count", MOST_UNITS));
    }
    Set<Integer> numbers = new HashSet<>();
    for (Unit unit : wanted) {
      if (unit.num() < 1 || !numbers.add(unit.num())) {
        throw new InvalidInput("units", Saying.of("refusal_units_numbers"));
      }
      if (unit.name().isBlank() || unit.name().length() > 50) {
        throw new InvalidInput("units", Saying.of("refusal_unit_name"));
      }
    }
    return wanted.stream()
        .map(unit -> new Unit(unit.num(), unit.name().strip()))
        .sorted(Comparator.comparingInt(Unit::num))
        .toList();
  }
}
