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
import ee.hbook.link.Link;
import ee.hbook.link.Links;
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
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What needs a person because of what runs have found. */
@ApplicationScoped
public class FindingSource implements NeedSource {

  private static final int MOST_CHOICES = 12;

  private final Notices notices;
  private final Links links;
  private final ClaimStore claims;
  private final Reservations reservations;
  private final Occupancies occupancies;
  private final SameGuests sameGuests;
  private final Accommodations accommodations;
  private final AskAvailability availability;
  private final RemedyFindings remedies;
  private final SiteOptions options;

  @Inject
  public FindingSource(
      Notices notices,
      Links links,
      ClaimStore claims,
      Reservations reservations,
      Occupancies occupancies,
      SameGuests sameGuests,
      Accommodations accommodations,
      AskAvailability availability,
      RemedyFindings remedies,
      SiteOptions options) {
    this.notices = notices;
    this.links = links;
    this.claims = claims;
    this.reservations = reservations;
    this.occupancies = occupancies;
    this.sameGuests = sameGuests;
    this.accommodations = accommodations;
    this.availability = availability;
    this.remedies = remedies;
    this.options = options;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    List<Notice> findings = notices.standing();
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Accommodation> house = accommodations.all();
    LocalDate today = now.atZone(options.site().zone()).toLocalDate();
    Set<UnitId> units =
        findings.stream().flatMap(each -> each.unit().stream()).collect(Collectors.toSet());
    List<Link> followed = links.all().stream().filter(Link::enabled).toList();
    return new FoundNeeds(
            new Standing(
                today,
                findings,
                ids(followed.stream()),
                ids(
                    followed.stream()
                        .filter(link -> link.followed().offeredSignature().isPresent())),
                claimsOf(findings),
                units.stream()
                    .collect(
                        Collectors.toMap(
                            Function.identity(), unit -> reservations.of(unit, today))),
                held(units, today),
                sameGuests.all(today),
                stay -> freeUnits(stay, house)))
        .needs();
  }

  @Override
  public Optional<Saying> apply(Need need, String remedy, Optional<String> choice) {
    return remedies.apply(need, remedy, choice);
  }

  private static Set<Long> ids(Stream<Link> some) {
    return some.map(Link::id).collect(Collectors.toSet());
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

  /** In the same accommodation; where that is full, in the others. */
  private List<Choice> freeUnits(Reservation stay, List<Accommodation> house) {
    List<Accommodation> same =
        house.stream().filter(each -> each.id() == stay.unit().accomId()).toList();
    List<Choice> there = freeIn(same, stay);
    return there.isEmpty()
        ? freeIn(house.stream().filter(each -> !same.contains(each)).toList(), stay)
        : there;
  }

  /** What anything holds is left out at one look, before it is asked of each. */
  private List<Choice> freeIn(List<Accommodation> house, Reservation stay) {
    List<UnitId> all =
        house.stream()
            .flatMap(each -> each.unitIds().stream())
            .filter(unit -> !unit.equals(stay.unit()))
            .toList();
    Set<UnitId> taken =
        all.isEmpty()
            ? Set.of()
            : occupancies.of(all, stay.nights()).stream()
                .map(Occupancy::unit)
                .collect(Collectors.toSet());
    Claimant claimant = Claimant.reservation(stay.id());
    return all.stream()
        .filter(unit -> !taken.contains(unit))
        .filter(unit -> availability.obstacle(unit, stay.span(), claimant).isEmpty())
        .limit(MOST_CHOICES)
        .map(
            unit ->
                new Choice(
                    unit.accomId() + "-" + unit.accomNum(), Accommodation.place(house, unit)))
        .toList();
  }
}
