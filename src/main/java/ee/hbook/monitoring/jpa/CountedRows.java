package ee.hbook.monitoring.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.monitoring.StoredCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;

/** Counts by SQL: a scrape reads no mail and no notice. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class CountedRows implements StoredCounts {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Mails> mails() {
    return rows("select state, count(*), min(written_on) from mail group by state").stream()
        .map(row -> new Mails((String) row[0], number(row[1]), InstantColumn.read(row[2])))
        .toList();
  }

  @Override
  public Map<String, Long> notices() {
    return rows("select kind, count(*) from notice where not dismissed group by kind").stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
  }

  @Override
  public String migratedTo() {
    return rows(
            "select \"version\", \"installed_rank\" from \"flyway_schema_history\""
                + " where \"success\" and \"version\" is not null")
        .stream()
        .map(row -> MigrationVersion.fromVersion((String) row[0]))
        .max(Comparator.naturalOrder())
        .map(MigrationVersion::toString)
        .orElseThrow(() -> new IllegalStateException("The database has no tables of HBook"));
  }

  private List<Object[]> rows(String sql) {
    return ((List<?>) entities.createNativeQuery(sql).getResultList())
        .stream().map(Object[].class::cast).toList();
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
