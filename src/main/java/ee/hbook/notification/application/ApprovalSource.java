package ee.hbook.notification.application;

import static ee.hbook.account.Capability.MANAGE_RESERVATIONS;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.config.Saying;
import ee.hbook.notification.FoundNeeds;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reservations that are gone at their source and wait for a person (seed 001 rule 8). */
@ApplicationScoped
public class ApprovalSource implements NeedSource {

  private final ReservationLists reservations;
  private final RemedyFindings remedies;
  private final SiteOptions options;

  @Inject
  public ApprovalSource(
      ReservationLists reservations, RemedyFindings remedies, SiteOptions options) {
    this.reservations = reservations;
    this.remedies = remedies;
    this.options = options;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    LocalDate today = now.atZone(options.site().zone()).toLocalDate();
    return reservations
        .list(
            new ReservationFilter(
                OptionalLong.empty(),
                OptionalInt.empty(),
                Optional.of(ReservationStatus.AWAITING_APPROVAL),
                Optional.empty(),
                Optional.of(today),
                Optional.empty()))
        .stream()
        .map(ApprovalSource::need)
        .toList();
  }

  private static Need need(Reservation stay) {
    return new Need(
        NeedKind.AWAITING_APPROVAL,
        stay.id() + " " + stay.nights(),
        stay.updatedOn(),
        Optional.of(stay.unit()),
        stay.origin().word(),
        OptionalLong.empty(),
        List.of(stay.nights()),
        Saying.of(
            "need_awaiting_approval_words",
            Long.toString(stay.id()),
            stay.nights().getStart(),
            stay.nights().getEnd()),
        List.of(),
        List.of(
            Press.plain("restore-" + stay.id(), Saying.of("need_do_restore"), MANAGE_RESERVATIONS),
            FoundNeeds.cancel(stay),
            FoundNeeds.view(stay.id())));
  }

  @Override
  public Optional<Saying> apply(Need need, String remedy, Optional<String> choice) {
    return remedies.apply(need, remedy, choice);
  }
}
