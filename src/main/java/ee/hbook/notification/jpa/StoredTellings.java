package ee.hbook.notification.jpa;

import ee.hbook.notification.Telling;
import ee.hbook.notification.Telling.About;
import ee.hbook.notification.Telling.Turn;
import ee.hbook.notification.Tellings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who was told what, in the table {@code telling}; the outbox knows what was given up. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredTellings implements Tellings {

  private static final String COLUMNS =
      "select t.incident_id, t.notice_id, t.turn, t.user_id, t.address, t.message_id"
          + " from telling t where ";

  private static final String GIVEN_UP =
      "exists (select 1 from mail m where m.id = t.message_id and m.state = 'given_up')";

  @PersistenceContext private EntityManager entities;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Telling telling) {
    boolean toUser = telling.userId().isPresent();
    Query insert =
        entities
            .createNativeQuery(
                "insert into telling (%s, turn, address, message_id%s) values (?1, ?2, ?3, ?4%s)"
                    .formatted(
                        column(telling.about()), toUser ? ", user_id" : "", toUser ? ", ?5" : ""))
            .setParameter(1, number(telling.about()))
            .setParameter(2, telling.turn().word())
            .setParameter(3, telling.address())
            .setParameter(4, telling.message());
    telling.userId().ifPresent(id -> insert.setParameter(5, id));
    insert.executeUpdate();
  }

  @Override
  public List<Telling> standing(About about, Turn turn) {
    return read(COLUMNS + ofTurn(about) + " and not " + GIVEN_UP, about, turn);
  }

  @Override
  public Set<String> refused(About about, Turn turn) {
    return read(COLUMNS + ofTurn(about) + " and " + GIVEN_UP, about, turn).stream()
        .map(Telling::address)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Telling> in(long message) {
    return read(entities.createNativeQuery(COLUMNS + "t.message_id = ?1").setParameter(1, message));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void startOver(About about) {
    entities
        .createNativeQuery(
            "delete from telling t where " + column(about) + " = ?1 and not " + GIVEN_UP)
        .setParameter(1, number(about))
        .executeUpdate();
  }

  private List<Telling> read(String query, About about, Turn turn) {
    return read(
        entities
            .createNativeQuery(query)
            .setParameter(1, number(about))
            .setParameter(2, turn.word()));
  }

  private static List<Telling> read(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> telling((Object[]) row)).toList();
  }

  private static Telling telling(@Nullable Object[] row) {
    return new Telling(
        row[0] == null ? new About.OfNotice(number(row[1])) : new About.OfIncident(number(row[0])),
        Turn.BEGAN.word().equals(row[2]) ? Turn.BEGAN : Turn.ENDED,
        row[3] == null ? OptionalLong.empty() : OptionalLong.of(number(row[3])),
        String.valueOf(row[4]),
        number(row[5]));
  }

  private static String ofTurn(About about) {
    return "t." + column(about) + " = ?1 and t.turn = ?2";
  }

  private static String column(About about) {
    return switch (about) {
      case About.OfIncident incident -> "incident_id";
      case About.OfNotice notice -> "notice_id";
    };
  }

  private static long number(About about) {
    return switch (about) {
      case About.OfIncident(long id) -> id;
      case About.OfNotice(long id) -> id;
    };
  }

  private static long number(@Nullable Object column) {
    return column instanceof Number number ? number.longValue() : 0;
  }
}
