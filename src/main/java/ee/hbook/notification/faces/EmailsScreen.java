package ee.hbook.notification.faces;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.MailServer;
import ee.hbook.config.faces.Screen;
import ee.hbook.notification.application.SendTrial;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.application.SendMessages;
import ee.hbook.notification.outbox.application.SettleMessages;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails that HBook writes to people of the house, and whether they leave it. */
@Named("emails")
@RequestScoped
public class EmailsScreen {

  private static final int SHOWN = 200;

  private final Outbox outbox;
  private final SendTrial sendTrial;
  private final SettleMessages settle;
  private final SendMessages sendMessages;
  private final SiteOptions options;
  private final DeploymentVariables variables;
  private @Nullable List<MailRow> rows;
  private String to = "";

  @Inject
  public EmailsScreen(
      Outbox outbox,
      SendTrial sendTrial,
      SettleMessages settle,
      SendMessages sendMessages,
      SiteOptions options,
      DeploymentVariables variables) {
    this.outbox = outbox;
    this.sendTrial = sendTrial;
    this.settle = settle;
    this.sendMessages = sendMessages;
    this.options = options;
    this.variables = variables;
  }

  /**
   * The mail server.
   *
   * @return null while the deployment names none
   */
  public @Nullable MailServer getServer() {
    return variables.mailServer().orElse(null);
  }

  /**
   * The latest mails.
   *
   * @return the latest written first
   */
  public List<MailRow> getRows() {
    if (rows == null) {
      rows =
          outbox.latest(SHOWN).stream()
              .map(mail -> MailRow.of(mail, options.site().zone()))
              .toList();
    }
    return rows;
  }

  public String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to == null ? "" : to;
  }

  /** Writes a trial mail and hands it over at once. */
  public void send() {
    if (Screen.attempt(() -> sendTrial.send(to, Screen.locale()))) {
      rows = null;
      Screen.done(getServer() == null ? "mail_waits" : "mail_written");
    }
  }

  /**
   * Has a mail tried again.
   *
   * @param id its number
   */
  public void again(String id) {
    if (Screen.attempt(() -> settle.again(Long.parseLong(id)))) {
      sendMessages.sendDue();
      Screen.done("mail_again_done");
    }
    rows = null;
  }
}
