package ee.hbook.config;

import static java.util.stream.Collectors.joining;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
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

  private static String name(MigrationInfo migration) {
    return migration.getVersion() == null
        ? migration.getDescription()
        : migration.getVersion().toString();
  }
}
