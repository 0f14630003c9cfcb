package ee.hbook.account.jpa;

import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.PasswordScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored application password. */
@Entity(name = "ApplicationPassword")
@Table(name = "application_password")
public class ApplicationPasswordEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_password_seq")
  @SequenceGenerator(
      name = "application_password_seq",
      sequenceName = "application_password_seq",
      allocationSize = 1)
  long id;

  @Column(name = "user_id")
  long userId;

  String name = "";

  String scope = PasswordScope.EVERYTHING.word();

  @Column(name = "password_hash")
  String passwordHash = "";

  @Column(name = "created_on")
  Instant createdOn = Instant.EPOCH;

  @Column(name = "last_used")
  @Nullable OffsetDateTime lastUsed;

  ApplicationPassword toApplicationPassword() {
    return new ApplicationPassword(
        id,
        userId,
        name,
        PasswordScope.of(scope).orElseThrow(),
        passwordHash,
        createdOn,
        Optional.ofNullable(lastUsed).map(OffsetDateTime::toInstant));
  }
}
