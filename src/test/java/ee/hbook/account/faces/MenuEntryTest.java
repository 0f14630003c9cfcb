package ee.hbook.account.faces;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.MailKind;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuEntryTest {

  @ParameterizedTest
  @EnumSource
  void everyEntryLeadsToAPage(MenuEntry entry) {
    assertThat(Path.of("webapp/admin", entry.page() + ".xhtml")).exists();
  }

  @ParameterizedTest
  @EnumSource
  void everyEntryHasAText(MenuEntry entry) {
    assertThat(ResourceBundle.getBundle("ee.hbook.messages").keySet()).contains(entry.textKey());
  }

  @Test
  void whoMayOnlyReadReservationsSeesThoseAlone() {
    SignedIn reader = new SignedIn();
    reader.become(
        new User(1, "eva", "", Role.RESERVATION_READER, Instant.EPOCH, "", "", "", MailKind.ALL));
    assertThat(MenuEntry.seenBy(reader, null))
        .contains(MenuEntry.RESERVATIONS)
        .doesNotContain(MenuEntry.ICAL, MenuEntry.ACCOMMODATION);
  }
}
