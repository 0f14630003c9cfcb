package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The owner sees whether HBook's mails leave the house. */
@ExtendWith(Screens.class)
class EmailsScreenIT {

  @Test
  void aTrialMailArrives(ScreenHouse house, Visitor owner) throws MessagingException {
    owner.open("emails");
    owner.fill("trial:to", "owner@example.org");
    owner.press("Send a trial mail");
    assertThat(owner.row("owner@example.org").locator(".hb-chip")).hasText("Sent");
    List<String> subjects = new ArrayList<>();
    for (MimeMessage mail : house.mailbox().getReceivedMessages()) {
      subjects.add(mail.getSubject());
    }
    assertThat(subjects).contains("Trial mail from Villa Mimosa");
    owner.findsNoFault();
    owner.picture("emails");
  }

  @Test
  void anAddressWithoutAnAtSignIsRefusedAtItsField(Visitor owner) {
    owner.open("emails");
    owner.fill("trial:to", "a,b@example.org");
    owner.element("trial:to").evaluate("field => field.type = 'text'");
    owner.press("Send a trial mail");
    assertThat(owner.element("trial")).containsText("Write an e-mail address");
  }

  @Test
  void thePageIsReadInCzechOnAPhoneInTheDark(ScreenHouse house) {
    try (Visitor phone = Visitor.of(house, "cs-CZ", Visitor.PHONE).signIn()) {
      phone.inTheDark();
      phone.open("emails");
      assertThat(phone.page().locator("h1")).hasText("E-maily");
      phone.findsNoFault();
    }
  }
}
