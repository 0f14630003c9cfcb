package ee.hbook.config.jpa;

import java.lang.reflect.Field;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Tells EclipseLink the column type of instants. {@link InstantColumn} leaves it open what a column
 * is read as, and EclipseLink would send a missing instant as text, which PostgreSQL refuses.
 */
public class TypedNulls implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getDescriptors().values().forEach(TypedNulls::typeInstants);
  }

  private static void typeInstants(ClassDescriptor entity) {
    Arrays.stream(entity.getJavaClass().getDeclaredFields())
        .filter(field -> field.getType() == Instant.class)
        .map(Field::getName)
        .map(entity::getMappingForAttributeName)
        .filter(mapping -> mapping != null && mapping.isDirectToFieldMapping())
        .forEach(mapping -> mapping.getField().setSqlType(Types.TIMESTAMP_WITH_TIMEZONE));
  }
}
