package ee.hbook.reservation.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Nights;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.faces.hours.HourFields;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The fields of a stay, as a person fills them in. */
public class StayFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String unit = "";
  private List<String> more = new ArrayList<>();
  private @Nullable LocalDate checkIn;
  private @Nullable LocalDate checkOut;
  private HourFields hours = new HourFields();
  private int adults = 2;
  private int children;
  private String comment = "";

  /** What a reservation holds: its nights, or its hours where its unit is let by the hour. */
  static StayFields of(Reservation reservation, boolean byTheHour) {
    StayFields fields = new StayFields();
    fields.unit =
        new Place(
                OptionalLong.of(reservation.unit().accomId()),
                OptionalInt.of(reservation.unit().accomNum()))
            .written();
    if (byTheHour) {
      fields.hours = HourFields.of(reservation.span());
    } else {
      fields.checkIn = reservation.nights().getStart();
      fields.checkOut = reservation.nights().getEnd();
    }
    fields.adults = reservation.adults();
    fields.children = reservation.children();
    fields.comment = reservation.comment();
    return fields;
  }

  /** What the fields hold, by the ids of their components. */
  Map<String, String> written() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("accomNum", unit);
    fields.put("checkIn", checkIn == null ? "" : checkIn.toString());
    fields.put("checkOut", checkOut == null ? "" : checkOut.toString());
    fields.putAll(hours.written());
    fields.put("adults", Integer.toString(adults));
    fields.put("children", Integer.toString(children));
    fields.put("comment", comment);
    return fields;
  }

  void write(String field, String value) {
    switch (field) {
      case "accomNum" -> unit = value;
      case "checkIn" -> checkIn = value.isEmpty() ? null : LocalDate.parse(value);
      case "checkOut" -> checkOut = value.isEmpty() ? null : LocalDate.parse(value);
      case "day", "start", "endDay", "end" -> hours.write(field, value);
      case "adults" -> adults = Integer.parseInt(value);
      case "children" -> children = Integer.parseInt(value);
      default -> comment = value;
    }
  }

  Place place() {
    return Place.parse(unit);
  }

  /** The chosen unit. */
  Optional<UnitId> chosen() {
    Place place = place();
    return place.accomId().isPresent() && place.accomNum().isPresent()
        ? Optional.of(new UnitId(place.accomId().getAsLong(), place.accomNum().getAsInt()))
        : Optional.empty();
  }

  /** The chosen unit and those that are booked together with it, each once. */
  Set<UnitId> units() {
    return Stream.concat(Stream.of(unit), more.stream())
        .map(Place::parse)
        .filter(place -> place.accomNum().isPresent())
        .map(place -> new UnitId(place.accomId().orElseThrow(), place.accomNum().orElseThrow()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The chosen nights, once both days are chosen and in order. */
  Optional<LocalDateRange> nights() {
    LocalDate first = checkIn;
    LocalDate end = checkOut;
    boolean chosen =
        first != null
            && end != null
            && end.isAfter(first)
            && first.getYear() >= 1970
            && !end.isAfter(Nights.LAST);
    return chosen ? Optional.of(LocalDateRange.of(first, end)) : Optional.empty();
  }

  /** Whether both days are chosen, in the wrong order. */
  boolean isReversed() {
    return checkIn != null && checkOut != null && !checkOut.isAfter(checkIn);
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = unit == null ? "" : unit;
  }

  /**
   * The units that are booked together with it.
   *
   * @return as a page sends places
   */
  public List<String> getMore() {
    return more;
  }

  public void setMore(@Nullable List<String> more) {
    this.more = more == null ? new ArrayList<>() : new ArrayList<>(more);
  }

  public @Nullable LocalDate getCheckIn() {
    return checkIn;
  }

  public void setCheckIn(@Nullable LocalDate checkIn) {
    this.checkIn = checkIn;
  }

  public @Nullable LocalDate getCheckOut() {
    return checkOut;
  }

  public void setCheckOut(@Nullable LocalDate checkOut) {
    this.checkOut = checkOut;
  }

  public HourFields getHours() {
    return hours;
  }

  public int getAdults() {
    return adults;
  }

  public void setAdults(int adults) {
    this.adults = adults;
  }

  public int getChildren() {
    return children;
  }

  public void setChildren(int children) {
    this.children = children;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
