package ee.hbook.reservation.faces;

import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationFilter.Days;
import ee.hbook.reservation.ReservationOrder;
import ee.hbook.reservation.ReservationStatus;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/**
 * What somebody wants to see of the reservations. It stands in the page's address, so that a view
 * can be kept as a bookmark and other pages can lead to it; what is not understood there narrows
 * nothing.
 */
@Named("listFilter")
@ViewScoped
public class ListFilter implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final String ACTIVE = "active";
  private static final String MONTHS = "months";

  private String only = "";
  private String group = "";
  private String words = "";
  private String status = "";
  private String place = "";
  private String origin = "";
  private String dates = ACTIVE;
  private String from = "";
  private String to = "";
  private ReservationOrder order = ReservationOrder.RECEIVED_NEWEST;
  private String archive = "";

  /**
   * The filter as the database takes it. Past reservations are left to the archives unless somebody
   * looks for words, days or a group.
   *
   * @param archived check-outs before this day belong to the archives
   * @return the filter
   */
  ReservationFilter wanted(LocalDate archived) {
    Place wanted = Place.parse(place);
    Optional<LocalDate> first = day(from);
    Optional<LocalDate> last = day(to);
    Days days = new Days(first, last);
    boolean active = !List.of("check_in", "check_out", "both").contains(dates);
    ReservationFilter filter =
        new ReservationFilter(
            filled(words),
            wanted.accomId(),
            wanted.accomNum(),
            ReservationStatus.ofWord(status),
            filled(origin),
            active ? first : Optional.empty(),
            active ? last.map(day -> day.plusDays(1)) : Optional.empty(),
            dates.equals("check_in") || dates.equals("both") ? days : Days.ANY,
            dates.equals("check_out") || dates.equals("both") ? days : Days.ANY,
            group.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(group)));
    if (month().isPresent()) {
      return filter.leaving(archived(month().get(), archived));
    }
    return words.isEmpty() && group.isEmpty() && first.isEmpty() && last.isEmpty()
        ? filter.leaving(new Days(Optional.of(archived), Optional.empty()))
        : filter;
  }

  /** The days of a month that belong to the archives. */
  private static Days archived(YearMonth month, LocalDate archived) {
    LocalDate end = month.atEndOfMonth();
    return new Days(
        Optional.of(month.atDay(1)),
        Optional.of(end.isBefore(archived) ? end : archived.minusDays(1)));
  }

  /** Puts the filter into the page's address. */
  public void changed() {
    PrimeFaces.current().executeScript("history.replaceState(null,'','" + getAddress() + "')");
  }

  /** Shows everything again. */
  public void clear() {
    words = "";
    status = "";
    place = "";
    origin = "";
    dates = ACTIVE;
    from = "";
    to = "";
    only = "";
    group = "";
    changed();
  }

  /**
   * The address of this view, without host and folder.
   *
   * @return every part of it encoded
   */
  public String getAddress() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("reservation", only);
    parameters.put("group", group);
    parameters.put("archive", archive);
    parameters.put("q", words);
    parameters.put("status", status);
    parameters.put("accom", place);
    parameters.put("origin", origin);
    parameters.put("dates", dates.equals(ACTIVE) ? "" : dates);
    parameters.put("from", from);
    parameters.put("to", to);
    parameters.put("order", order == ReservationOrder.RECEIVED_NEWEST ? "" : order.word());
    String query =
        parameters.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "reservations.xhtml" : "reservations.xhtml?" + query;
  }

  /**
   * Whether something is left out.
   *
   * @return true when any field narrows the list
   */
  public boolean isNarrow() {
    return !(words + status + place + origin + from + to + only + group).isEmpty();
  }

  /**
   * Whether the list of months is asked for.
   *
   * @return true for the archives as a whole
   */
  public boolean isMonths() {
    return archive.equals(MONTHS);
  }

  /**
   * Whether the page shows the archives, so that nothing is said about today.
   *
   * @return true for the list of months and for one month
   */
  public boolean isPast() {
    return isMonths() || month().isPresent();
  }

  /**
   * The month of the archives that is open.
   *
   * @return empty for the present list
   */
  Optional<YearMonth> month() {
    try {
      return archive.isEmpty() || isMonths()
          ? Optional.empty()
          : Optional.of(YearMonth.parse(archive));
    } catch (DateTimeException noMonth) {
      return Optional.empty();
    }
  }

  private static Optional<String> filled(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent;
  }

  public String getOnly() {
    return only;
  }

  public void setOnly(@Nullable String only) {
    this.only = only != null && NUMBER.matcher(only).matches() ? only : "";
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(@Nullable String group) {
    this.group = group != null && NUMBER.matcher(group).matches() ? group : "";
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = text(words).strip();
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = text(status);
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = text(place);
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(@Nullable String origin) {
    this.origin = text(origin);
  }

  public String getDates() {
    return dates;
  }

  public void setDates(@Nullable String dates) {
    this.dates = dates == null || dates.isEmpty() ? ACTIVE : dates;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = text(from);
  }

  public String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = text(to);
  }

  public String getOrder() {
    return order.word();
  }

  public void setOrder(@Nullable String order) {
    this.order = ReservationOrder.ofWord(text(order)).orElse(ReservationOrder.RECEIVED_NEWEST);
  }

  ReservationOrder order() {
    return order;
  }

  public String getArchive() {
    return archive;
  }

  public void setArchive(@Nullable String archive) {
    this.archive = text(archive);
  }
}
