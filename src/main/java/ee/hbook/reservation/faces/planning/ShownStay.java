package ee.hbook.reservation.faces.planning;

import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.faces.ListFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one reservation that somebody followed a link to: the planning turns to it and marks it. */
@Named("shownStay")
@RequestScoped
public class ShownStay {

  private final ListFilter filter;
  private final Reservations reservations;
  private @Nullable Optional<Reservation> stay;

  @Inject
  public ShownStay(ListFilter filter, Reservations reservations) {
    this.filter = filter;
    this.reservations = reservations;
  }

  /**
   * Its number.
   *
   * @return empty when the address names none that exists
   */
  public String getId() {
    return stay().map(each -> Long.toString(each.id())).orElse("");
  }

  /**
   * Its check-in.
   *
   * @return as 2026-11-29; empty when there is none
   */
  public String getFrom() {
    return stay().map(each -> each.nights().getStart().toString()).orElse("");
  }

  /**
   * Its accommodation.
   *
   * @return its number; empty when there is none
   */
  public String getAccommodation() {
    return stay().map(each -> Long.toString(each.unit().accomId())).orElse("");
  }

  private Optional<Reservation> stay() {
    if (stay == null) {
      String only = filter.getOnly();
      stay =
          only == null || only.isEmpty()
              ? Optional.empty()
              : reservations.find(Long.parseLong(only));
    }
    return stay;
  }
}
