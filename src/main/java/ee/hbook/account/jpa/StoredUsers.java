package ee.hbook.account.jpa;

import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Users in the table {@code app_user}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredUsers implements Users {

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<User> named(String name) {
    return entities
        .createQuery("select u from AppUser u where u.name = :name", UserEntity.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .map(UserEntity::toUser);
  }

  @Override
  public Optional<User> find(long id) {
    return Optional.ofNullable(entities.find(UserEntity.class, id)).map(UserEntity::toUser);
  }

  @Override
  public List<User> all() {
    return entities
        .createQuery("select u from AppUser u order by lower(u.name), u.name", UserEntity.class)
        .getResultStream()
        .map(UserEntity::toUser)
        .toList();
  }

  @Override
  public List<String> configuredPasswords() {
    return ((List<?>)
            entities
                .createNativeQuery("select password_hash from configured_password")
                .getResultList())
        .stream().map(String.class::cast).toList();
  }

  @Override
  public void keepConfigured(String passwordHash, Instant now) {
    entities
        .createNativeQuery(
            "insert into configured_password (password_hash, given_on) values (?1, ?2)")
        .setParameter(1, passwordHash)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  @Override
  public List<User> lockAdministrators() {
    return entities
        .createQuery("select u from AppUser u where u.role = :role order by u.id", UserEntity.class)
        .setParameter("role", Role.ADMINISTRATOR)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(UserEntity::toUser)
        .toList();
  }

  @Override
  public boolean none() {
    return entities.createQuery("select count(u) from AppUser u", Long.class).getSingleResult()
        == 0;
  }

  @Override
  public User add(String name, String passwordHash, Role role, Instant now) {
    UserEntity user = new UserEntity();
    user.name = name;
    user.passwordHash = passwordHash;
    user.role = role;
    user.createdOn = now;
    user.wantsAllMails();
    entities.persist(user);
    entities.flush();
    return user.toUser();
  }

  @Override
  public void changePassword(long userId, String passwordHash) {
    entities
        .createQuery("update AppUser u set u.passwordHash = :hash where u.id = :id")
        .setParameter("hash", passwordHash)
        .setParameter("id", userId)
        .executeUpdate();
  }

  @Override
  public void update(User user) {
    UserEntity row = entities.find(UserEntity.class, user.id());
    if (row != null) {
      row.write(user);
      entities.flush();
    }
  }

  @Override
  public void delete(long userId) {
    entities
        .createQuery("delete from AppUser u where u.id = :id")
        .setParameter("id", userId)
        .executeUpdate();
  }
}
