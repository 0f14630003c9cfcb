package ee.hbook.feed.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.feed.reads.RefusedReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The refused requests for our feeds in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredRefusedReads implements RefusedReads {

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(RefusedRead refused) {
    RefusedRead.Key key = refused.key();
    String reader = known(key.reader());
    if (!count(refused, reader) && hasRoom(key.day())) {
      insert(refused, reader);
    }
  }

  /** Who makes up a name each time is one reader. */
  private String known(String reader) {
    return FeedReader.isNumbered(reader)
            && entities
                .createNativeQuery(
                    "select 1 from feed_read where reader = ?1 fetch first 1 rows only")
                .setParameter(1, reader)
                .getResultList()
                .isEmpty()
        ? ReaderFamily.OTHER.word()
        : reader;
  }

  private boolean count(RefusedRead refused, String reader) {
    return entities
            .createNativeQuery(
                "update refused_read set times_read = times_read + ?1,"
                    + " first_on = case when first_on > ?2 then ?3 else first_on end,"
                    + " last_on = case when last_on < ?4 then ?5 else last_on end"
                    + " where on_day = ?6 and reader = ?7 and why = ?8 and feed = ?9")
            .setParameter(1, refused.times())
            .setParameter(2, Timestamp.from(refused.first()))
            .setParameter(3, Timestamp.from(refused.first()))
            .setParameter(4, Timestamp.from(refused.last()))
            .setParameter(5, Timestamp.from(refused.last()))
            .setParameter(6, Date.valueOf(refused.key().day()))
            .setParameter(7, reader)
            .setParameter(8, refused.key().why().word())
            .setParameter(9, refused.key().feed().text())
            .executeUpdate()
        > 0;
  }

  private boolean hasRoom(LocalDate day) {
    Object rows =
        entities
            .createNativeQuery("select count(*) from refused_read where on_day = ?1")
            .setParameter(1, Date.valueOf(day))
            .getSingleResult();
    return ((Number) rows).longValue() < MOST_A_DAY;
  }

  private void insert(RefusedRead refused, String reader) {
    RefusedRead.Feed feed = refused.key().feed();
    Optional<UnitId> unit = feed.unit();
    String columns =
        "insert into refused_read (on_day, reader, why, feed, first_on, last_on, times_read";
    String link = feed.link().isPresent() ? ", link_id" : "";
    String linkValue = feed.link().isPresent() ? ", " + feed.link().getAsLong() : "";
    Query query =
        unit.isPresent()
            ? entities
                .createNativeQuery(
                    columns
                        + link
                        + ", accom_id, accom_num) select ?1, ?2, ?3, ?4, ?5, ?6, ?7"
                        + linkValue
                        + ", u.accom_id, u.num from unit u where u.accom_id = ?8 and u.num = ?9")
                .setParameter(8, unit.get().accomId())
                .setParameter(9, unit.get().accomNum())
            : entities.createNativeQuery(
                columns + link + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7" + linkValue + ")");
    query
        .setParameter(1, Date.valueOf(refused.key().day()))
        .setParameter(2, reader)
        .setParameter(3, refused.key().why().word())
        .setParameter(4, feed.text())
        .setParameter(5, Timestamp.from(refused.first()))
        .setParameter(6, Timestamp.from(refused.last()))
        .setParameter(7, refused.times())
        .executeUpdate();
  }

  @Override
  public List<RefusedRead> since(Instant moment) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select on_day, reader, why, feed, accom_id, accom_num, link_id, first_on,"
                    + " last_on, times_read from refused_read where last_on >= ?1"
                    + " order by last_on desc, reader, why, feed")
            .setParameter(1, Timestamp.from(moment))
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  @Override
  public void forgetBefore(LocalDate day) {
    entities
        .createNativeQuery("delete from refused_read where on_day < ?1")
        .setParameter(1, Date.valueOf(day))
        .executeUpdate();
  }

  private static RefusedRead read(Object[] row) {
    return new RefusedRead(
        new RefusedRead.Key(
            ((Date) row[0]).toLocalDate(),
            (String) row[1],
            FeedRefusal.ofWord((String) row[2]),
            new RefusedRead.Feed(row[3].equals("all"), unit(row[4], row[5]), link(row[6]))),
        InstantColumn.read(row[7]),
        InstantColumn.read(row[8]),
        ((Number) row[9]).longValue());
  }

  private static Optional<UnitId> unit(@Nullable Object accomId, @Nullable Object accomNum) {
    return accomId == null || accomNum == null
        ? Optional.empty()
        : Optional.of(new UnitId(((Number) accomId).longValue(), ((Number) accomNum).intValue()));
  }

  private static OptionalLong link(@Nullable Object id) {
    return id == null ? OptionalLong.empty() : OptionalLong.of(((Number) id).longValue());
  }
}
