package ee.hbook.notification.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.ical.Delivery;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.notification.outbox.Webhook;
import ee.hbook.notification.outbox.Webhooks;
import ee.hbook.notification.outbox.application.ChangeWebhook;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where alarms go besides mails. */
@Named("webhook")
@RequestScoped
public class WebhookScreen {

  private final Webhooks webhooks;
  private final ChangeWebhook changeWebhook;
  private final SiteOptions options;
  private String url = "";
  private String secret = "";
  private @Nullable Delivery answer;

  @Inject
  public WebhookScreen(Webhooks webhooks, ChangeWebhook changeWebhook, SiteOptions options) {
    this.webhooks = webhooks;
    this.changeWebhook = changeWebhook;
    this.options = options;
  }

  /**
   * The host of the webhook.
   *
   * @return empty while none is set
   */
  public String getHost() {
    return present().map(Webhook::address).map(LinkAddress::host).orElse("");
  }

  /**
   * When it was set.
   *
   * @return in the property's zone; null while none is set
   */
  public @Nullable LocalDateTime getSetOn() {
    return present()
        .map(webhook -> LocalDateTime.ofInstant(webhook.setOn(), options.site().zone()))
        .orElse(null);
  }

  /** Sets the address that was typed; this answer shows the secret, and no other does. */
  public void set() {
    if (Screen.attempt(() -> secret = changeWebhook.set(url).secret())) {
      url = "";
      Screen.done("webhook_set");
    }
  }

  /** Removes it. */
  public void remove() {
    if (Screen.attempt(changeWebhook::remove)) {
      Screen.done("webhook_removed");
    }
  }

  /** Sends a trial. */
  public void test() {
    Screen.attempt(() -> answer = changeWebhook.test());
  }

  /**
   * What the trial came to, in words.
   *
   * @return empty where this request has tried nothing
   */
  public String getAnswer() {
    return switch (answer) {
      case null -> "";
      case Delivery.Answered taken when taken.isTaken() ->
          Screen.text("webhook_taken", getHost(), taken.status());
      case Delivery.Answered(int status) -> Screen.text("webhook_not_taken", getHost(), status);
      case Delivery.Failed(FailureCode code) when code == Known.PRIVATE_ADDRESS ->
          Screen.text("webhook_private", getHost());
      case Delivery.Failed(FailureCode code) ->
          Screen.text("webhook_unreachable", getHost(), code.word());
    };
  }

  /**
   * Whether the trial was taken.
   *
   * @return false for every other answer, and for none
   */
  public boolean isTaken() {
    return answer instanceof Delivery.Answered taken && taken.isTaken();
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(@Nullable String url) {
    this.url = url == null ? "" : url;
  }

  /**
   * The secret that this request has made.
   *
   * @return empty when none was made
   */
  public String getSecret() {
    return secret;
  }

  private Optional<Webhook> present() {
    return webhooks.present();
  }
}
