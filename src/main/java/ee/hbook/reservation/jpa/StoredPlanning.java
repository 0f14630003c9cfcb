package ee.hbook.reservation.jpa;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.ShortNames;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.reservation.planning.PlanningEntry;
import ee.hbook.reservation.planning.PlanningKind;
import ee.hbook.reservation.planning.PlanningSource;
import ee.hbook.reservation.planning.PlanningUnit;
import ee.hbook.reservation.planning.PlanningUnit.Hours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The planning from the database: five queries a view, by the indexes of the units. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredPlanning implements PlanningSource {

  private static final Pattern PARAMETER = Pattern.compile("\\?");

  /** From the first unit to the last, which may lie in several accommodations. */
  private static final String UNITS =
      " u.accom_id >= ? and u.accom_id <= ? and (u.accom_id > ? or u.num >= ?)"
          + " and (u.accom_id < ? or u.num <= ?)";

  private static final String ENTRIES =
      numbered(
          "select u.accom_id, u.num, r.check_in, r.check_out, r.status, r.id, r.id, r.origin,"
              + " c.first_name, c.last_name, r.starts_at, r.ends_at,"
              + " case when (select count(*) from reservation g where g.group_id = r.group_id) > 1"
              + " then r.group_id end"
              + " from unit u"
              + " join reservation r on r.accom_id = u.accom_id and r.accom_num = u.num"
              + " left join customer c on c.id = r.customer_id"
              + " where r.check_out > ? and r.check_in < ? and r.status <> 'cancelled' and"
              + UNITS
              + " union all "
              + blocked("b.accom_id = u.accom_id and b.accom_num = u.num")
              + " union all "
              + blocked("b.accom_num is null and (b.accom_id is null or b.accom_id = u.accom_id)"));

  private static final int PARTS_OF_THE_UNION = 3;

  @PersistenceContext private EntityManager entities;

  private static String blocked(String theUnits) {
    return "select u.accom_id, u.num, b.from_date, b.to_date, b.cause, b.id, b.reservation_id,"
        + " b.source, b.comment, '', b.starts_at, b.ends_at, cast(null as bigint)"
        + " from unit u join blocked_dates b on "
        + theUnits
        + " where b.to_date > ? and b.from_date < ? and"
        + UNITS;
  }

  /** JPA wants a number at each parameter. */
  private static String numbered(String sql) {
    AtomicInteger number = new AtomicInteger();
    return PARAMETER.matcher(sql).replaceAll(found -> "?" + number.incrementAndGet());
  }

  @Override
  public int count(OptionalLong accomId) {
    Query query =
        entities.createNativeQuery("select count(*) from unit u" + of(accomId, " where "));
    accomId.ifPresent(id -> query.setParameter(1, id));
    return ((Number) query.getSingleResult()).intValue();
  }

  @Override
  public List<PlanningUnit> units(OptionalLong accomId, int first, int count) {
    Query query =
        entities.createNativeQuery(
            "select u.accom_id, u.num, a.name, u.name, a.grain, a.opens_minute, a.closes_minute"
                + " from unit u"
                + " join accommodation a on a.id = u.accom_id"
                + of(accomId, " where ")
                + " order by u.accom_id, u.num");
    accomId.ifPresent(id -> query.setParameter(1, id));
    List<?> rows = query.setFirstResult(first).setMaxResults(count).getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, String> accommodations = briefAccommodations();
    Map<UnitId, String> names =
        briefNames(id((Object[]) rows.getFirst()), id((Object[]) rows.getLast()));
    return rows.stream().map(row -> unit((Object[]) row, accommodations, names)).toList();
  }

  /** The owner's short names; without one what tells an accommodation from the others. */
  private Map<Long, String> briefAccommodations() {
    List<?> rows =
        entities
            .createNativeQuery("select id, name, short_name from accommodation")
            .getResultList();
    List<String> told = ShortNames.of(rows.stream().map(row -> text(((Object[]) row)[1])).toList());
    Map<Long, String> brief = new HashMap<>();
    for (int at = 0; at < told.size(); at++) {
      Object[] row = (Object[]) rows.get(at);
      brief.put(number(row[0]), text(row[2]).isBlank() ? told.get(at) : text(row[2]));
    }
    return brief;
  }

  /** What tells a unit from the others of its accommodation; nothing where there are none. */
  private Map<UnitId, String> briefNames(UnitId first, UnitId last) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select accom_id, num, name from unit where accom_id >= ?1 and accom_id <= ?2")
            .setParameter(1, first.accomId())
            .setParameter(2, last.accomId())
            .getResultList();
    Map<UnitId, String> brief = new HashMap<>();
    rows.stream()
        .map(row -> (Object[]) row)
        .collect(Collectors.groupingBy(row -> number(row[0])))
        .values()
        .forEach(units -> brief.putAll(briefNames(units)));
    return brief;
  }

  private static Map<UnitId, String> briefNames(List<Object[]> units) {
    List<String> told = ShortNames.of(units.stream().map(unit -> text(unit[2])).toList());
    Map<UnitId, String> brief = new HashMap<>();
    for (int at = 0; at < told.size(); at++) {
      brief.put(id(units.get(at)), units.size() == 1 ? "" : told.get(at));
    }
    return brief;
  }

  private static String of(OptionalLong accomId, String where) {
    return accomId.isPresent() ? where + "u.accom_id = ?1" : "";
  }

  @Override
  public List<PlanningEntry> entries(UnitId first, UnitId last, LocalDateRange nights) {
    Query query = entities.createNativeQuery(ENTRIES);
    int at = 1;
    for (int part = 0; part < PARTS_OF_THE_UNION; part++) {
      query.setParameter(at++, Date.valueOf(nights.getStart()));
      query.setParameter(at++, Date.valueOf(nights.getEnd()));
      query.setParameter(at++, first.accomId());
      query.setParameter(at++, last.accomId());
      query.setParameter(at++, first.accomId());
      query.setParameter(at++, first.accomNum());
      query.setParameter(at++, last.accomId());
      query.setParameter(at++, last.accomNum());
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  private static PlanningUnit unit(
      Object[] row, Map<Long, String> accommodations, Map<UnitId, String> names) {
    UnitId unit = id(row);
    return new PlanningUnit(
        unit,
        text(row[2]),
        text(row[3]),
        accommodations.getOrDefault(unit.accomId(), text(row[2])),
        names.getOrDefault(unit, text(row[3])),
        hours(row));
  }

  private static Optional<Hours> hours(Object[] row) {
    return text(row[4]).equals(Grain.QUARTER_HOUR.word())
        ? Optional.of(Hours.of((int) number(row[5]), (int) number(row[6])))
        : Optional.empty();
  }

  private static PlanningEntry entry(Object[] row) {
    return new PlanningEntry(
        PlanningKind.ofWord(text(row[4])).orElseThrow(),
        number(row[5]),
        optional(row[6]),
        id(row),
        row[10] == null
            ? Span.nights(day(row[2]), day(row[3]))
            : new Span(moment(row[10]), moment(row[11])),
        (text(row[8]) + " " + text(row[9])).strip(),
        text(row[7]),
        optional(row[12]));
  }

  private static OptionalLong optional(@Nullable Object column) {
    return column == null ? OptionalLong.empty() : OptionalLong.of(number(column));
  }

  private static UnitId id(Object[] row) {
    return new UnitId(number(row[0]), (int) number(row[1]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : column.toString();
  }

  private static LocalDateTime moment(Object column) {
    return column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
