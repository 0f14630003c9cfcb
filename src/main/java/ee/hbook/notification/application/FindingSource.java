package ee.hbook.notification.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.Remedy.Choice;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Nights;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.config.Saying;
import ee.hbook.notification.FoundNeeds;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.notification.SameGuests;
import ee.hbook.notification.Standing;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AskAvailability;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** What needs a person because of what runs have found. */
@ApplicationScoped
public class FindingSource implements NeedSource {

  private static final int MOST_CHOICES = 12;

  private final Notices notices;
  private final ClaimStore claims;
  private final Reservations reservations;
  private final Occupancies occupancies;
  private final SameGuests sameGuests;
  private final Accommodations accommodations;
  private final AskAvailability availability;
  private final RemedyFindings remedies;
  private final SiteOptions options;

  /**
   * Looks at what is stored.
   *
   * @param notices what runs found
   * @param claims what calendars told us
   * @param reservations the stays
   * @param occupancies what holds units
   * @param sameGuests what people said of bookings that are one guest's
   * @param accommodations the units
   * @param availability knows where a stay could move
   * @param remedies does what a remedy says
   * @param options tell the property's zone
   */
  @Inject
  public FindingSource(
      Notices notices,
      ClaimStore claims,
      Reservations reservations,
      Occupancies occupancies,
      SameGuests sameGuests,
      Accommodations accommodations,
      AskAvailability availability,
      RemedyFindings remedies,
      SiteOptions options) {
    this.notices = notices;
    this.claims = claims;
    this.reservations = reservations;
    this.occupancies = occupancies;
    this.sameGuests = sameGuests;
    this.accommodations = accommodations;
    this.availability = availability;
    this.remedies = remedies;
    this.options = options;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FindingSource() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    List<Notice> findings = notices.standing();
    if (findings.isEmpty()) {
      return List.of();
    }
    LocalDate today = now.atZone(options.site().zone()).toLocalDate();
    Set<UnitId> units =
        findings.stream().flatMap(each -> each.unit().stream()).collect(Collectors.toSet());
    return new FoundNeeds(
            new Standing(
                today,
                findings,
                claimsOf(findings),
                units.stream()
                    .collect(
                        Collectors.toMap(
                            Function.identity(), unit -> reservations.of(unit, today))),
                held(units, today),
                sameGuests.all(),
                this::freeUnits))
        .needs();
  }

  @Override
  public Optional<Saying> apply(Need need, String remedy, Optional<String> choice) {
    return remedies.apply(need, remedy, choice);
  }

  private Map<Long, List<Claim>> claimsOf(Collection<Notice> findings) {
    return findings.stream()
        .filter(finding -> finding.linkId().isPresent())
        .map(finding -> finding.linkId().getAsLong())
        .distinct()
        .collect(Collectors.toMap(Function.identity(), claims::ofLink));
  }

  private Map<UnitId, List<Occupancy>> held(Set<UnitId> units, LocalDate today) {
    return units.isEmpty()
        ? Map.of()
        : occupancies.of(units, LocalDateRange.of(today, Nights.LAST)).stream()
            .collect(Collectors.groupingBy(Occupancy::unit));
  }

  /** Units of the same accommodation first. */
  private List<Choice> freeUnits(Reservation stay) {
    return accommodations.all().stream()
        .sorted((one, other) -> Boolean.compare(isOf(stay, other), isOf(stay, one)))
        .flatMap(
            accommodation ->
                accommodation.units().stream()
                    .filter(unit -> isFree(new UnitId(accommodation.id(), unit.num()), stay))
                    .map(
                        unit ->
                            new Choice(
                                accommodation.id() + "-" + unit.num(),
                                accommodation.name() + " (" + unit.name() + ")")))
        .limit(MOST_CHOICES)
        .toList();
  }

  private static boolean isOf(Reservation stay, Accommodation accommodation) {
    return accommodation.id() == stay.unit().accomId();
  }

  private boolean isFree(UnitId unit, Reservation stay) {
    return !unit.equals(stay.unit())
        && availability.obstacle(unit, stay.nights(), Claimant.reservation(stay.id())).isEmpty();
  }
}
