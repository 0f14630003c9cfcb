package ee.hbook.reservation.jpa;

import ee.hbook.reservation.FoldedText;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationFilter.Days;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A filter as conditions on a reservation {@code r} with its customer {@code c}. What somebody
 * typed goes into parameters, never into the text.
 */
final class ReservationCriteria {

  private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,18})");
  private static final int MOST_WORDS = 6;

  private final StringBuilder where = new StringBuilder("1 = 1");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private ReservationCriteria() {}

  static ReservationCriteria of(ReservationFilter filter) {
    ReservationCriteria all = new ReservationCriteria();
    filter.words().ifPresent(all::words);
    filter.accomId().ifPresent(id -> all.and("r.accomId = :accomId", "accomId", id));
    filter.accomNum().ifPresent(num -> all.and("r.accomNum = :accomNum", "accomNum", num));
    filter.status().ifPresent(status -> all.and("r.status = :status", "status", status.word()));
    filter.origin().ifPresent(all::origin);
    filter.from().ifPresent(day -> all.and("r.checkOut > :from", "from", day));
    filter.to().ifPresent(day -> all.and("r.checkIn < :to", "to", day));
    filter.groupId().ifPresent(id -> all.and("r.groupId = :groupId", "groupId", id));
    all.days("r.checkIn", "in", filter.checkIn());
    all.days("r.checkOut", "out", filter.checkOut());
    return all;
  }

  String where() {
    return where.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void words(String typed) {
    String[] words = typed.strip().split("\\s+");
    for (int at = 0; at < words.length && at < MOST_WORDS; at++) {
      String name = "word" + at;
      var number = NUMBER.matcher(words[at]);
      boolean numbered = number.matches();
      and(
          "(r.searchWords like :$ escape '!' or c.searchWords like :$ escape '!'".replace("$", name)
              + (numbered ? " or r.id = :number" + at : "")
              + ")",
          name,
          "%" + FoldedText.of(words[at]).replaceAll("([!%_])", "!$1") + "%");
      if (numbered) {
        parameters.put("number" + at, Long.valueOf(number.group(1)));
      }
    }
  }

  private void origin(String origin) {
    switch (origin) {
      case "website" -> where.append(" and r.origin is null");
      case "ical" -> where.append(" and r.origin is not null");
      default -> and("r.origin = :origin", "origin", origin);
    }
  }

  private void days(String column, String name, Days days) {
    days.first().ifPresent(day -> and(column + " >= :" + name + "First", name + "First", day));
    days.last().ifPresent(day -> and(column + " <= :" + name + "Last", name + "Last", day));
  }

  private void and(String condition, String name, Object value) {
    where.append(" and ").append(condition);
    parameters.put(name, value);
  }
}
