package ee.hbook.account.jpa;

import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.PasswordScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Application passwords in the table {@code application_password}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredApplicationPasswords implements ApplicationPasswords {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<ApplicationPassword> of(long userId) {
    return entities
        .createQuery(
            "select p from ApplicationPassword p where p.userId = :user order by p.id",
            ApplicationPasswordEntity.class)
        .setParameter("user", userId)
        .getResultStream()
        .map(ApplicationPasswordEntity::toApplicationPassword)
        .toList();
  }

  @Override
  public ApplicationPassword add(
      long userId, String name, PasswordScope scope, String passwordHash, Instant now) {
    ApplicationPasswordEntity password = new ApplicationPasswordEntity();
    password.userId = userId;
    password.name = name;
    password.scope = scope.word();
    password.passwordHash = passwordHash;
    password.createdOn = now;
    entities.persist(password);
    entities.flush();
    return password.toApplicationPassword();
  }

  @Override
  @Transactional
  public void used(long id, Instant now) {
    entities
        .createQuery("update ApplicationPassword p set p.lastUsed = :now where p.id = :id")
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public boolean remove(long userId, long id) {
    return entities
            .createQuery("delete from ApplicationPassword p where p.id = :id and p.userId = :user")
            .setParameter("id", id)
            .setParameter("user", userId)
            .executeUpdate()
        > 0;
  }
}
