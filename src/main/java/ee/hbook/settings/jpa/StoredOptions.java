package ee.hbook.settings.jpa;

import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Options in the table {@code site_option}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredOptions implements SiteOptions {

  @PersistenceContext private EntityManager entities;

  @Override
  public OptionValues values() {
    return new OptionValues(
        entities
            .createQuery("select o from SiteOption o", OptionEntity.class)
            .getResultStream()
            .collect(Collectors.toMap(option -> option.name, option -> option.content)));
  }

  @Override
  public void store(Map<String, String> changes, Instant now) {
    changes.forEach(
        (name, value) -> {
          OptionEntity option = new OptionEntity();
          option.name = name;
          option.content = value;
          option.changedOn = now;
          entities.merge(option);
        });
    siteChanged(now);
  }

  @Override
  public void siteChanged(Instant now) {
    entities
        .createNativeQuery(
            "update site_revision set revision = revision + 1, changed_on = ?1 where id = 1")
        .setParameter(1, Timestamp.from(now))
        .executeUpdate();
  }
}
