package ee.hbook.notification.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.config.Background;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.application.DecideStays;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Does what the remedies of findings say, and has the calendars concerned looked at at once. */
@ApplicationScoped
public class RemedyFindings {

  private final ChangeReservation changeReservation;
  private final SynchronizeLink synchronizeLink;
  private final TurnLinks turnLinks;
  private final DecideStays decideStays;
  private final Links links;
  private final SettleFindings settleFindings;
  private final Background background;

  @Inject
  public RemedyFindings(
      ChangeReservation changeReservation,
      SynchronizeLink synchronizeLink,
      TurnLinks turnLinks,
      DecideStays decideStays,
      Links links,
      SettleFindings settleFindings,
      Background background) {
    this.changeReservation = changeReservation;
    this.synchronizeLink = synchronizeLink;
    this.turnLinks = turnLinks;
    this.decideStays = decideStays;
    this.links = links;
    this.settleFindings = settleFindings;
    this.background = background;
  }

  /**
   * Does what a remedy says.
   *
   * @param need what needs a person
   * @param remedy the name of one of its presses, with the reservation that it is about
   * @param choice what was chosen
   * @return what was done
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Optional<Saying> apply(Need need, String remedy, Optional<String> choice) {
    int dash = remedy.lastIndexOf('-');
    boolean numbered = dash > 0 && remedy.substring(dash + 1).chars().allMatch(Character::isDigit);
    long stay = numbered ? Long.parseLong(remedy.substring(dash + 1)) : 0;
    return Optional.of(
        switch (numbered ? remedy.substring(0, dash) : remedy) {
          case "move" -> move(need, stay, choice.orElseThrow());
          case "cancel" -> cancel(need, stay);
          case "restore" -> restore(need, stay);
          case "take-dates" -> takeDates(need, stay);
          case "same-guest" -> sameGuest(need);
          case "keep" -> keep(need, stay);
          case "settled" -> settled(stay);
          case "believe" -> told(synchronizeLink.believe(link(need)));
          case "reject" -> Saying.of("calendar_paused", turnLinks.reject(link(need)).name());
          case "accept" -> told(synchronizeLink.acceptSignature(link(need)));
          case "break-loops" -> told(synchronizeLink.breakLoops(link(need)));
          default -> throw new InvalidInput("remedy", Saying.of("refusal_no_remedy"));
        });
  }

  private Saying move(Need need, long stay, String where) {
    int dash = where.indexOf('-');
    UnitId unit =
        new UnitId(
            Long.parseLong(where.substring(0, dash)), Integer.parseInt(where.substring(dash + 1)));
    changeReservation.change(stay, ReservationDraft.to(unit));
    lookAt(need);
    return Saying.of("need_done_moved", Long.toString(stay));
  }

  private Saying cancel(Need need, long stay) {
    changeReservation.change(stay, ReservationDraft.status(ReservationStatus.CANCELLED));
    lookAt(need);
    return Saying.of("reservation_cancelled", Long.toString(stay));
  }

  private Saying restore(Need need, long stay) {
    changeReservation.change(stay, ReservationDraft.status(ReservationStatus.CONFIRMED));
    lookAt(need);
    return Saying.of("need_done_restored", Long.toString(stay));
  }

  private Saying takeDates(Need need, long stay) {
    decideStays.takeDates(stay, link(need));
    lookAt(need);
    return Saying.of("need_done_dates", Long.toString(stay));
  }

  private Saying keep(Need need, long stay) {
    decideStays.keep(stay, link(need));
    lookAt(need);
    return Saying.of("need_done_kept", Long.toString(stay));
  }

  private Saying sameGuest(Need need) {
    settleFindings.sameGuest(link(need), need);
    return Saying.of("need_done_same_guest");
  }

  private Saying settled(long finding) {
    settleFindings.settled(finding);
    return Saying.of("need_done_settled");
  }

  private static Saying told(SyncReport report) {
    return switch (report.outcome()) {
      case OK ->
          Saying.of(
              "notice_followed",
              report.added(),
              report.moved(),
              report.cancelled(),
              report.unchanged());
      case BUSY -> Saying.of("sync_busy");
      case FAILED, INVALID_SIGNATURE, PAUSED -> Saying.of("notice_not_followed");
    };
  }

  /** Every calendar of the unit, since one may have waited for the nights that became free. */
  private void lookAt(Need need) {
    List<Long> concerned =
        need.unit().map(links::of).orElse(List.of()).stream()
            .filter(Link::enabled)
            .map(Link::id)
            .toList();
    background.start(() -> synchronizeLink.runFree(concerned));
  }

  private static long link(Need need) {
    return need.link()
        .orElseThrow(() -> new InvalidInput("remedy", Saying.of("refusal_no_remedy")));
  }
}
