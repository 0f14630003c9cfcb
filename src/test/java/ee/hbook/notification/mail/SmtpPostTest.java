package ee.hbook.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.MailServer;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.notification.outbox.PostOutcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmtpPostTest {

  private static final String ID = "<D2026-11-20T18.00.00U1@example.org>";

  @RegisterExtension
  private final GreenMailExtension mailbox =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static OutgoingMail mail(String to, String html) {
    return OutgoingMail.written(
        ID,
        to,
        Locale.FRENCH,
        new Content("Lien en pause : Gîte d’Été", "Bonjour à vous", html),
        Instant.parse("2026-11-20T18:00:00Z"));
  }

  private PostOutcome send(int port, OutgoingMail mail) {
    return new SmtpPost(variables(port)).send(mail, "Villa Mimosa");
  }

  private MimeMessage received(String html) {
    assertThat(send(mailbox.getSmtp().getPort(), mail("owner@example.org", html)))
        .isEqualTo(new PostOutcome.Taken());
    return mailbox.getReceivedMessages()[0];
  }

  @Test
  void aServerIsKnockedAtWithoutAMail() {
    assertThat(new SmtpPost(variables(mailbox.getSmtp().getPort())).knock())
        .isEqualTo(new PostOutcome.Taken());
    assertThat(mailbox.getReceivedMessages()).isEmpty();
  }

  @Test
  void whereNobodyListensKnockingSaysSo() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    assertThat(new SmtpPost(variables(closed)).knock())
        .isEqualTo(new PostOutcome.Unreachable("connect"));
  }

  @Test
  void theReceiverSeesWhoWritesAndWhatAbout() throws MessagingException {
    MimeMessage message = received("");
    assertThat(message.getFrom()[0]).hasToString("Villa Mimosa <hbook@example.org>");
    assertThat(message.getSubject()).isEqualTo("Lien en pause : Gîte d’Été");
    assertThat(message.getHeader("Content-Language")).containsExactly("fr");
  }

  @Test
  void aMailBearsTheIdentityThatItHasInTheOutbox() throws MessagingException {
    assertThat(received("").getMessageID()).isEqualTo(ID);
  }

  @Test
  void nobodysAbsenceNoteAnswersIt() throws MessagingException {
    assertThat(received("").getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void aPageGoesBesideTheText() throws MessagingException, IOException {
    MimeMessage message = received("<p>Bonjour</p>");
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    assertThat(GreenMailUtil.getBody(message)).contains("text/plain", "text/html");
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    assertThat(send(mailbox.getSmtp().getPort(), mail("nobody at home", "")))
        .isEqualTo(new PostOutcome.Refused("address"));
  }

  @Test
  void aServerThatIsAwayIsTriedAgain() {
    int port = mailbox.getSmtp().getPort();
    mailbox.stop();
    assertThat(send(port, mail("owner@example.org", "")))
        .isEqualTo(new PostOutcome.Unreachable("connect"));
  }

  @Test
  @Timeout(20)
  void aServerThatNeverEndsIsLeftAfterAWhile() throws IOException {
    try (ServerSocket tarPit = new ServerSocket(0)) {
      Thread.startVirtualThread(() -> trickle(tarPit));
      assertThat(
              new SmtpPost(variables(tarPit.getLocalPort()), Duration.ofMillis(300))
                  .send(mail("owner@example.org", ""), "Villa Mimosa"))
          .isEqualTo(new PostOutcome.Unreachable("connect"));
    }
  }

  @Test
  @Timeout(20)
  void aServerThatSaysTooMuchIsLeft() throws IOException {
    try (ServerSocket flood = new ServerSocket(0)) {
      Thread.startVirtualThread(() -> trickle(flood));
      assertThat(send(flood.getLocalPort(), mail("owner@example.org", "")))
          .isEqualTo(new PostOutcome.Unreachable("connect"));
    }
  }

  /** A greeting without an end. */
  private static void trickle(ServerSocket server) {
    try (Socket client = server.accept()) {
      client.setTcpNoDelay(true);
      client.getOutputStream().write("220 ".getBytes(StandardCharsets.US_ASCII));
      while (!client.isClosed()) {
        client.getOutputStream().write('x');
      }
    } catch (IOException left) {
      return; // as it should
    }
  }

  private static DeploymentVariables variables(int port) {
    MailServer server =
        new MailServer(
            "localhost", port, Optional.empty(), "hbook@example.org", MailServer.Security.NONE);
    return new DeploymentVariables(null) {
      @Override
      public Optional<MailServer> mailServer() {
        return Optional.of(server);
      }
    };
  }
}
