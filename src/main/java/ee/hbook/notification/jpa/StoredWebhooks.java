package ee.hbook.notification.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.link.LinkAddress;
import ee.hbook.notification.outbox.Webhook;
import ee.hbook.notification.outbox.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** The webhook in the one row of {@code webhook}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredWebhooks implements Webhooks {

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<Webhook> present() {
    List<?> rows =
        entities
            .createNativeQuery("select url, secret, set_on from webhook where id = 1")
            .getResultList();
    return rows.stream().findFirst().map(row -> webhook((Object[]) row));
  }

  private static Webhook webhook(Object[] row) {
    return new Webhook(
        LinkAddress.parse((String) row[0]), (String) row[1], InstantColumn.read(row[2]));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void set(Webhook webhook) {
    remove();
    entities
        .createNativeQuery("insert into webhook (id, url, secret, set_on) values (1, ?1, ?2, ?3)")
        .setParameter(1, webhook.address().uri().toString())
        .setParameter(2, webhook.secret())
        .setParameter(3, Timestamp.from(webhook.setOn()))
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove() {
    entities.createNativeQuery("delete from webhook where id = 1").executeUpdate();
  }
}
