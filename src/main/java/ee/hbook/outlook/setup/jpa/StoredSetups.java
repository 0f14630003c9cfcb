package ee.hbook.outlook.setup.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.setup.KeptSecret;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.Setups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How Outlook is set up, in the one row of {@code outlook_settings}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredSetups implements Setups {

  private static final int MOST_FAULT = 200;

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<Setup> present() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select enabled, tenant, client_id, secret, secret_kind, secret_set_on,"
                    + " secret_ends_on, default_accommodation, default_user, ignored_tags,"
                    + " rooms_looked_on, rooms_found, rooms_fault"
                    + " from outlook_settings where id = 1")
            .getResultList();
    return rows.stream().findFirst().map(row -> setup((Object[]) row));
  }

  private static Setup setup(@Nullable Object[] row) {
    return new Setup(
        new OutlookSettings(
            text(row[1]),
            text(row[2]),
            row[7] instanceof Number id ? OptionalLong.of(id.longValue()) : OptionalLong.empty(),
            text(row[8]),
            tags(text(row[9])),
            Optional.ofNullable(row[6]).map(StoredSetups::day)),
        Boolean.TRUE.equals(row[0]),
        Optional.ofNullable(row[3])
            .map(
                stored ->
                    new KeptSecret(
                        KeptSecret.Kind.ofWord(text(row[4])), text(stored), instant(row[5]))),
        Optional.ofNullable(row[10])
            .map(
                on ->
                    new Setup.RoomsLook(
                        InstantColumn.read(on),
                        row[11] instanceof Number found ? found.intValue() : 0,
                        text(row[12]))));
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : column.toString();
  }

  private static Instant instant(@Nullable Object column) {
    return column == null ? Instant.EPOCH : InstantColumn.read(column);
  }

  private static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
  }

  private static List<String> tags(String joined) {
    return Arrays.stream(joined.split(",", -1)).filter(tag -> !tag.isEmpty()).toList();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void save(Setup setup, Instant now) {
    if (write(
            "update outlook_settings set enabled = ?1, tenant = ?2, client_id = ?3, secret = ?4,"
                + " secret_kind = ?5, secret_set_on = ?6, default_user = ?7, ignored_tags = ?8,"
                + " rooms_due_on = ?9 where id = 1",
            setup,
            now)
        == 0) {
      write(
          "insert into outlook_settings (id, enabled, tenant, client_id, secret, secret_kind,"
              + " secret_set_on, default_user, ignored_tags, rooms_due_on)"
              + " values (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
          setup,
          now);
    }
    writeStore(setup.settings().defaultAccommodation());
    writeEnd(setup.settings().secretEndsOn());
  }

  private int write(String statement, Setup setup, Instant now) {
    KeptSecret secret = setup.secret().orElseThrow();
    return entities
        .createNativeQuery(statement)
        .setParameter(1, setup.enabled())
        .setParameter(2, setup.settings().tenant())
        .setParameter(3, setup.settings().clientId())
        .setParameter(4, secret.sealed())
        .setParameter(5, secret.kind().word())
        .setParameter(6, Timestamp.from(secret.setOn()))
        .setParameter(7, setup.settings().defaultUser())
        .setParameter(8, String.join(",", setup.settings().ignoredTags()))
        .setParameter(9, Timestamp.from(now))
        .executeUpdate();
  }

  private void writeStore(OptionalLong store) {
    Query query =
        entities.createNativeQuery(
            "update outlook_settings set default_accommodation = "
                + (store.isPresent() ? "?1" : "null")
                + " where id = 1");
    if (store.isPresent()) {
      query.setParameter(1, store.getAsLong());
    }
    query.executeUpdate();
  }

  /** Another last day is told of anew. */
  private void writeEnd(Optional<LocalDate> lastDay) {
    if (lastDay.isEmpty()) {
      entities
          .createNativeQuery(
              "update outlook_settings set secret_ends_on = null, secret_told = null where id = 1")
          .executeUpdate();
      return;
    }
    entities
        .createNativeQuery(
            "update outlook_settings set secret_ends_on = ?1, secret_told = null"
                + " where id = 1 and (secret_ends_on is null or secret_ends_on <> ?2)")
        .setParameter(1, Date.valueOf(lastDay.get()))
        .setParameter(2, Date.valueOf(lastDay.get()))
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove() {
    entities.createNativeQuery("delete from outlook_settings where id = 1").executeUpdate();
  }

  @Override
  @Transactional
  public boolean takeLook(Instant now, Instant again) {
    return entities
            .createNativeQuery(
                "update outlook_settings set rooms_due_on = ?1"
                    + " where id = 1 and enabled = true and rooms_due_on <= ?2")
            .setParameter(1, Timestamp.from(again))
            .setParameter(2, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock() {
    entities
        .createNativeQuery("update outlook_settings set enabled = enabled where id = 1")
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void looked(Setup.RoomsLook look, Instant next) {
    entities
        .createNativeQuery(
            "update outlook_settings set rooms_looked_on = ?1, rooms_found = ?2,"
                + " rooms_fault = ?3, rooms_due_on = ?4 where id = 1")
        .setParameter(1, Timestamp.from(look.on()))
        .setParameter(2, look.found())
        .setParameter(3, look.fault().substring(0, Math.min(MOST_FAULT, look.fault().length())))
        .setParameter(4, Timestamp.from(next))
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean takeTelling(int days) {
    return entities
            .createNativeQuery(
                "update outlook_settings set secret_told = ?1"
                    + " where id = 1 and (secret_told is null or secret_told > ?2)")
            .setParameter(1, days)
            .setParameter(2, days)
            .executeUpdate()
        == 1;
  }
}
