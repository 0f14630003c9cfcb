package ee.hbook.reservation.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of reservations: filtered, in an order, page by page; and its two buttons. */
@Named("reservations")
@ViewScoped
public class ReservationsScreen implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private final Reservations reservations;
  private final ChangeReservation changeReservation;
  private final Places places;
  private final SiteOptions options;
  private final LazyDataModel<ReservationRow> rows = new Rows();

  private String status = "";
  private String place = "";
  private String origin = "";
  private String only = "";
  private ReservationOrder order = ReservationOrder.RECEIVED_NEWEST;

  /**
   * Lists and changes what is stored.
   *
   * @param reservations where it is stored
   * @param changeReservation the use case
   * @param places knows the names of the units
   * @param options tells the property's zone
   */
  @Inject
  public ReservationsScreen(
      Reservations reservations,
      ChangeReservation changeReservation,
      Places places,
      SiteOptions options) {
    this.reservations = reservations;
    this.changeReservation = changeReservation;
    this.places = places;
    this.options = options;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected ReservationsScreen() {
    this(null, null, null, null);
  }

  /**
   * Confirms a reservation.
   *
   * @param chosen its id, as the page sent it
   */
  public void confirm(String chosen) {
    become(chosen, ReservationStatus.CONFIRMED, "reservation_confirmed");
  }

  /**
   * Cancels a reservation and frees its nights.
   *
   * @param chosen its id, as the page sent it
   */
  public void cancel(String chosen) {
    become(chosen, ReservationStatus.CANCELLED, "reservation_cancelled");
  }

  private void become(String chosen, ReservationStatus wanted, String text) {
    if (Screen.attempt(
        () -> changeReservation.change(Long.parseLong(chosen), ReservationDraft.status(wanted)))) {
      Screen.done(text, chosen);
    }
  }

  public LazyDataModel<ReservationRow> getRows() {
    return rows;
  }

  /**
   * The statuses to choose from.
   *
   * @return all of them
   */
  public ReservationStatus[] getStatuses() {
    return ReservationStatus.values();
  }

  /**
   * The orders to choose from.
   *
   * @return all of them
   */
  public ReservationOrder[] getOrders() {
    return ReservationOrder.values();
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status == null ? "" : status;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place == null ? "" : place;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(@Nullable String origin) {
    this.origin = origin == null ? "" : origin;
  }

  public ReservationOrder getOrder() {
    return order;
  }

  public void setOrder(ReservationOrder order) {
    this.order = order;
  }

  public String getOnly() {
    return only;
  }

  public void setOnly(@Nullable String only) {
    this.only = only != null && NUMBER.matcher(only).matches() ? only : "";
  }

  private List<Reservation> found() {
    if (!only.isEmpty()) {
      return reservations.find(Long.parseLong(only)).stream().toList();
    }
    Place wanted = Place.parse(place);
    return reservations.list(
        new ReservationFilter(
            wanted.accomId(),
            wanted.accomNum(),
            ReservationStatus.ofWord(status),
            origin.isEmpty() ? Optional.empty() : Optional.of(origin),
            Optional.empty(),
            Optional.empty()));
  }

  private final class Rows extends LazyDataModel<ReservationRow> {

    private static final long serialVersionUID = 1L;

    private transient @Nullable List<Reservation> counted;

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
      counted = found();
      return counted.size();
    }

    @Override
    public List<ReservationRow> load(
        int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
      List<Reservation> all = counted == null ? found() : counted;
      counted = null;
      ZoneId zone = options.site().zone();
      return all.stream()
          .sorted(order.comparator())
          .skip(first)
          .limit(pageSize)
          .map(reservation -> ReservationRow.of(reservation, places, zone))
          .toList();
    }
  }
}
