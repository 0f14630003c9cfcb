package ee.hbook.config.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Keeps instants in columns with time zone, whatever zone the server runs in. The column is read as
 * what the driver makes of it: H2 gives an {@link OffsetDateTime}, PostgreSQL a {@link Timestamp}.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : read(column);
  }

  /**
   * Reads an instant from a row of a native query.
   *
   * @param column what the driver made of the column
   * @return the instant
   */
  public static Instant read(Object column) {
    return switch (column) {
      case Timestamp timestamp -> timestamp.toInstant();
      case OffsetDateTime moment -> moment.toInstant();
      default -> throw new IllegalArgumentException("Not an instant: " + column.getClass());
    };
  }
}
