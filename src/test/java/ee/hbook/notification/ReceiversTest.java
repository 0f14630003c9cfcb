package ee.hbook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.MailKind;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is told something by mail. */
class ReceiversTest {

  private static final Optional<String> HOUSE = Optional.of("house@example.org");

  @Test
  void whoWantsItAndCanBeReachedIsTold() {
    assertThat(addresses(HOUSE, user("ana@example.org", MailKind.ALL), user("", MailKind.ALL)))
        .containsExactly("ana@example.org");
  }

  @Test
  void whereNobodyCanBeReachedTheHouseIs() {
    assertThat(addresses(HOUSE, user("", MailKind.ALL), user("", MailKind.ALL)))
        .containsExactly("house@example.org");
  }

  @Test
  void whereNobodyWantsItNobodyIsTold() {
    assertThat(addresses(HOUSE, user("ana@example.org", Set.of()))).isEmpty();
  }

  @Test
  void whereTheHouseHasNoAddressEitherNobodyIsTold() {
    assertThat(addresses(Optional.empty(), user("", MailKind.ALL))).isEmpty();
  }

  private static List<String> addresses(Optional<String> house, User... users) {
    return Receivers.reached(
            Receivers.wanting(List.of(users), MailKind.TROUBLES), text -> !text.isEmpty(), house)
        .stream()
        .map(User::email)
        .toList();
  }

  private static User user(String email, Set<MailKind> mails) {
    return new User(1, "ana", "", Role.ADMINISTRATOR, Instant.EPOCH, email, "en", "", mails);
  }
}
