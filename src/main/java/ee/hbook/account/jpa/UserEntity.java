package ee.hbook.account.jpa;

import ee.hbook.account.Role;
import ee.hbook.account.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A stored user. */
@Entity(name = "AppUser")
@Table(name = "app_user")
public class UserEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user_seq")
  @SequenceGenerator(name = "app_user_seq", sequenceName = "app_user_seq", allocationSize = 1)
  long id;

  String name = "";

  @Column(name = "password_hash")
  String passwordHash = "";

  @Enumerated(EnumType.STRING)
  Role role = Role.RESERVATION_READER;

  @Column(name = "created_on")
  Instant createdOn = Instant.EPOCH;

  String email = "";

  String language = "";

  /** Writes inside the entity, where weaving sees what changes of a stored row. */
  void write(User user) {
    role = user.role();
    email = user.email();
    language = user.language();
  }

  User toUser() {
    return new User(id, name, passwordHash, role, createdOn, email, language);
  }
}
