package ee.hbook.reservation.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.FollowedCalendars;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.ReservationOrder;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.RoomAnswer;
import ee.hbook.reservation.RoomAnswers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of reservations: filtered and in an order, of which the database gives one page. */
@Named("reservations")
@ViewScoped
public class ReservationsScreen implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Reservations reservations;
  private final ReservationLists lists;
  private final Groups groups;
  private final FollowedCalendars followedCalendars;
  private final RoomAnswers roomAnswers;
  private final Places places;
  private final ListFilter filter;
  private final Archives archives;
  private final LazyDataModel<ReservationRow> rows = new Rows();

  private List<ReservationRow> selected = new ArrayList<>();

  @Inject
  public ReservationsScreen(
      Reservations reservations,
      ReservationLists lists,
      Groups groups,
      FollowedCalendars followedCalendars,
      RoomAnswers roomAnswers,
      Places places,
      ListFilter filter,
      Archives archives) {
    this.reservations = reservations;
    this.lists = lists;
    this.groups = groups;
    this.followedCalendars = followedCalendars;
    this.roomAnswers = roomAnswers;
    this.places = places;
    this.filter = filter;
    this.archives = archives;
  }

  public LazyDataModel<ReservationRow> getRows() {
    return rows;
  }

  /** What was selected in another view is not acted upon in this one. */
  public void unselect() {
    selected = new ArrayList<>();
  }

  /** How many there are in this view. */
  public String getFound() {
    return Screen.text("reservations_found", rows.count(Map.of()));
  }

  /** The statuses to choose from. */
  public ReservationStatus[] getStatuses() {
    return ReservationStatus.values();
  }

  /** The orders to choose from. */
  public ReservationOrder[] getOrders() {
    return ReservationOrder.values();
  }

  /** The calendars that a reservation can come from. */
  public List<String> getCalendars() {
    return lists.calendars();
  }

  public List<ReservationRow> getSelected() {
    return selected;
  }

  public void setSelected(@Nullable List<ReservationRow> selected) {
    this.selected = selected == null ? new ArrayList<>() : selected;
  }

  private List<ReservationRow> shown(List<Reservation> found) {
    ZoneId zone = archives.zone();
    LocalDate today = archives.today();
    Set<Long> followed = followedCalendars.links();
    Map<Long, Integer> sizes =
        groups.sizes(
            found.stream().flatMap(each -> each.groupId().stream().boxed()).distinct().toList());
    Map<Long, RoomAnswer> rooms = roomAnswers.of(found);
    return found.stream()
        .map(
            each ->
                ReservationRow.of(
                    each,
                    places,
                    zone,
                    comesBack(each, followed, today),
                    sizes.getOrDefault(each.groupId().orElse(0), 0),
                    Optional.ofNullable(rooms.get(each.id()))))
        .toList();
  }

  private static boolean comesBack(Reservation each, Set<Long> followed, LocalDate today) {
    return each.origin().link().isPresent()
        && followed.contains(each.origin().link().getAsLong())
        && each.nights().getEnd().isAfter(today);
  }

  private Optional<Reservation> only() {
    return reservations.find(Long.parseLong(filter.getOnly()));
  }

  private final class Rows extends LazyDataModel<ReservationRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
      return filter.getOnly().isEmpty()
          ? Math.toIntExact(lists.count(filter.wanted(archives.line())))
          : (int) only().stream().count();
    }

    @Override
    public List<ReservationRow> load(
        int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
      return shown(
          filter.getOnly().isEmpty()
              ? lists.page(filter.wanted(archives.line()), filter.order(), first, pageSize)
              : only().stream().toList());
    }

    @Override
    public String getRowKey(ReservationRow row) {
      return Long.toString(row.id());
    }

    @Override
    public @Nullable ReservationRow getRowData(String key) {
      return shown(reservations.find(Long.parseLong(key)).stream().toList()).stream()
          .findFirst()
          .orElse(null);
    }
  }
}
