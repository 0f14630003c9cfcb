package ee.hbook.account.jpa;

import ee.hbook.account.MailKind;
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
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

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

  String region = "";

  String mails = "";

  /** As long as nobody has chosen. */
  void wantsAllMails() {
    mails = words(MailKind.ALL);
  }

  /** Writes inside the entity, where weaving sees what changes of a stored row. */
  void write(User user) {
    role = user.role();
    email = user.email();
    language = user.language();
    region = user.region();
    mails = words(user.mails());
  }

  User toUser() {
    return new User(id, name, passwordHash, role, createdOn, email, language, region, kinds(mails));
  }

  private static String words(Set<MailKind> kinds) {
    return kinds.stream().map(MailKind::word).collect(Collectors.joining(" "));
  }

  private static Set<MailKind> kinds(String words) {
    return MailKind.setOf(
        Arrays.stream(words.split(" ", -1))
            .flatMap(word -> MailKind.ofWord(word).stream())
            .toList());
  }
}
