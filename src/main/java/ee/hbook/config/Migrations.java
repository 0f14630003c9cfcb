package ee.hbook.config;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The scripts that make our tables, against a database. */
public final class Migrations {

  private final FluentConfiguration flyway;

  /**
   * Looks at no database yet.
   *
   * @param dataSource whose tables
   */
  public Migrations(DataSource dataSource) {
    flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration");
  }

  /**
   * Applies what this database has not seen yet, also what landed later than a script with a higher
   * number: each stands for itself. Data of a newer HBook is left as it is.
   *
   * @throws NewerData if this HBook does not know all migrations that the database has seen
   * @throws org.flywaydb.core.api.FlywayException if a script fails, or was changed since
   */
  public void bringUpToDate() {
    List<MigrationInfo> all = List.of(flyway.load().info().all());
    String unknown =
        all.stream()
            .filter(each -> each.getState().isApplied() && !each.getState().isResolved())
            .map(Migrations::name)
            .collect(joining(", "));
    if (!unknown.isEmpty()) {
      throw new NewerData(
          "The data in this database is of a newer HBook EE than this one, "
              + Release.OURS.version()
              + ", which does not know its migrations "
              + unknown
              + ". Nothing was changed. Deploy the newer version again, or restore the backup that"
              + " was made before it.");
    }
    boolean late = all.stream().anyMatch(each -> each.getState() == MigrationState.IGNORED);
    flyway.outOfOrder(late).load().migrate();
  }

  /**
   * The last of those that this database has seen.
   *
   * @return its number; empty for a database that has seen none
   */
  public String latest() {
    return Stream.of(flyway.load().info().applied())
        .map(MigrationInfo::getVersion)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(MigrationVersion::toString)
        .orElse("");
  }

  /**
   * Applies the scripts up to one, as they were when that was the last.
   *
   * @param last its number
   * @throws NewerData if this HBook does not know it
   */
  public void bringTo(String last) {
    boolean known =
        Stream.of(flyway.load().info().all()).map(Migrations::name).anyMatch(last::equals);
    if (!known) {
      throw new NewerData(
          "The backup is of a newer HBook EE than this one, "
              + Release.OURS.version()
              + ", which does not know its migration "
              + last
              + ". Nothing was restored. Deploy the newer version.");
    }
    flyway.target(last).load().migrate();
    flyway.target(MigrationVersion.LATEST);
  }

  private static String name(MigrationInfo migration) {
    return migration.getVersion() == null
        ? migration.getDescription()
        : migration.getVersion().toString();
  }
}
