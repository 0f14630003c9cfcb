package ee.hbook.reservation.faces.hours;

import ee.hbook.availability.Span;
import ee.hbook.config.faces.QuarterHours;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day, a start and an end. An end that is not after the start is one of the next day, unless the
 * day of the end is named.
 */
public class HourFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable LocalDate day;
  private String start = "";
  private @Nullable LocalDate endDay;
  private String end = "";

  /**
   * Fields that hold a booking.
   *
   * @param span what it takes
   * @return its day and times
   */
  public static HourFields of(Span span) {
    HourFields fields = new HourFields();
    fields.day = span.start().toLocalDate();
    fields.start = span.start().toLocalTime().toString();
    fields.end = span.end().toLocalTime().toString();
    if (!fields.end().equals(Optional.of(span.end()))) {
      fields.endDay = span.end().toLocalDate();
    }
    return fields;
  }

  /**
   * The first moment.
   *
   * @return empty while day or time is not chosen
   */
  public Optional<LocalDateTime> start() {
    LocalDate first = day;
    return first == null || start.isEmpty()
        ? Optional.empty()
        : Optional.of(first.atTime(LocalTime.parse(start)));
  }

  /**
   * The first moment after it.
   *
   * @return empty while something is not chosen
   */
  public Optional<LocalDateTime> end() {
    if (end.isEmpty()) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.parse(end);
    LocalDate last = endDay;
    return last != null
        ? start().map(first -> last.atTime(time))
        : start()
            .map(
                first ->
                    first
                        .toLocalDate()
                        .plusDays(time.isAfter(first.toLocalTime()) ? 0 : 1)
                        .atTime(time));
  }

  /**
   * What the fields hold, by the ids of their components.
   *
   * @return empty texts for what is not chosen
   */
  public Map<String, String> written() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("day", day == null ? "" : day.toString());
    fields.put("start", start);
    fields.put("endDay", endDay == null ? "" : endDay.toString());
    fields.put("end", end);
    return fields;
  }

  /**
   * Writes into a field.
   *
   * @param field the id of its component
   * @param value as {@link #written} has it
   */
  public void write(String field, String value) {
    switch (field) {
      case "day" -> day = date(value);
      case "start" -> start = value;
      case "endDay" -> endDay = date(value);
      default -> end = value;
    }
  }

  private static @Nullable LocalDate date(String value) {
    return value.isEmpty() ? null : LocalDate.parse(value);
  }

  /**
   * The times to choose from.
   *
   * @return each quarter of an hour, and what the fields hold
   */
  public List<String> getTimes() {
    return Stream.concat(
            QuarterHours.ALL.stream(), Stream.of(start, end).filter(time -> !time.isEmpty()))
        .distinct()
        .sorted()
        .toList();
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  /**
   * Takes the day; the day of the end moves along.
   *
   * @param other the first day
   */
  public void setDay(@Nullable LocalDate other) {
    if (day != null && other != null && endDay != null) {
      endDay = endDay.plusDays(ChronoUnit.DAYS.between(day, other));
    }
    day = other;
  }

  public String getStart() {
    return start;
  }

  public void setStart(@Nullable String start) {
    this.start = start == null ? "" : start;
  }

  public @Nullable LocalDate getEndDay() {
    return endDay;
  }

  public void setEndDay(@Nullable LocalDate endDay) {
    this.endDay = endDay;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(@Nullable String end) {
    this.end = end == null ? "" : end;
  }
}
