package ee.hbook.availability.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Reads the view {@code occupancy}, one unit after the other by its index. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredOccupancies implements Occupancies {

  private static final Comparator<Occupancy> BY_START =
      Comparator.comparing(held -> held.span().start());

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Occupancy> of(Collection<UnitId> units, LocalDateRange nights) {
    List<Occupancy> found = new ArrayList<>();
    for (UnitId unit : new TreeSet<>(units)) {
      List<?> rows =
          entities
              .createNativeQuery(
                  "select check_in, check_out, kind, source_id, source, reservation_id, link_id,"
                      + " starts_at, ends_at"
                      + " from occupancy where accom_id = ?1 and accom_num = ?2"
                      + " and check_out > ?3 and check_in < ?4")
              .setParameter(1, unit.accomId())
              .setParameter(2, unit.accomNum())
              .setParameter(3, Date.valueOf(nights.getStart()))
              .setParameter(4, Date.valueOf(nights.getEnd()))
              .getResultList();
      rows.stream().map(row -> read(unit, (Object[]) row)).sorted(BY_START).forEach(found::add);
    }
    return found;
  }

  private static Occupancy read(UnitId unit, Object[] row) {
    Span span =
        row[7] == null
            ? Span.nights(day(row[0]), day(row[1]))
            : new Span(moment(row[7]), moment(row[8]));
    String kind = String.valueOf(row[2]);
    long sourceId = ((Number) row[3]).longValue();
    String source = String.valueOf(row[4]);
    OptionalLong link = optional(row[6]);
    return switch (kind) {
      case "reservation" -> new Occupancy.Reserved(unit, span, sourceId, source, link);
      case "blocked", "stop_sell", "canary" -> new Occupancy.Blocked(unit, span, sourceId, source);
      case "preparation" -> new Occupancy.Preparation(unit, span, number(row[5]));
      case "automatic" -> new Occupancy.Automatic(unit, span, number(row[5]));
      case "imported" ->
          new Occupancy.Imported(unit, span, sourceId, source, link, optional(row[5]));
      default -> throw new IllegalStateException("Unknown kind of occupancy: " + kind);
    };
  }

  private static OptionalLong optional(@Nullable Object column) {
    return column == null ? OptionalLong.empty() : OptionalLong.of(number(column));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private static LocalDateTime moment(Object column) {
    return column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
