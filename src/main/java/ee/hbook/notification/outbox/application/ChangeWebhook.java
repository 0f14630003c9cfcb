package ee.hbook.notification.outbox.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import ee.hbook.ical.Delivery;
import ee.hbook.link.LinkAddress;
import ee.hbook.notification.application.AlarmWords;
import ee.hbook.notification.outbox.AlarmFormat;
import ee.hbook.notification.outbox.Webhook;
import ee.hbook.notification.outbox.Webhooks;
import ee.hbook.settings.SettingsChanged;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Sets, tries and removes the webhook. Its secret is told once, when it is made. */
@ApplicationScoped
public class ChangeWebhook {

  private static final String NAME = "webhook";

  private final Webhooks webhooks;
  private final CallWebhook callWebhook;
  private final AlarmWords alarms;
  private final AlarmFormat format;
  private final UidSource uids;
  private final DeploymentVariables variables;
  private final Event<SettingsChanged> changed;
  private final Clock clock;

  @Inject
  public ChangeWebhook(
      Webhooks webhooks,
      CallWebhook callWebhook,
      AlarmWords alarms,
      AlarmFormat format,
      UidSource uids,
      DeploymentVariables variables,
      Event<SettingsChanged> changed,
      Clock clock) {
    this.webhooks = webhooks;
    this.callWebhook = callWebhook;
    this.alarms = alarms;
    this.format = format;
    this.uids = uids;
    this.variables = variables;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Sets the address, with a new secret.
   *
   * @param url begins with https://, where only public addresses may be reached
   * @return the webhook, with the secret that is told now and never again
   * @throws InvalidInput naming {@code url} when it cannot be one
   */
  @Transactional
  public Webhook set(String url) {
    Webhook webhook = new Webhook(address(url), WebhookSignature.newSecret(), clock.instant());
    tell(webhook.address().display());
    webhooks.set(webhook);
    return webhook;
  }

  /** Removes it: alarms go by mail only. */
  @Transactional
  public void remove() {
    if (webhooks.present().isPresent()) {
      tell("");
      webhooks.remove();
    }
  }

  /**
   * Sends a trial at once, past the outbox.
   *
   * @return what the other side did
   * @throws NotFound while none is set
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Delivery test() {
    Webhook webhook = webhooks.present().orElseThrow(() -> new NotFound(Saying.of("webhook_none")));
    return callWebhook.call(webhook, messageId(uids), format.json(alarms.trial()));
  }

  /** An identity that may stand in a header and before a full stop. */
  public static String messageId(UidSource uids) {
    return "msg_" + uids.next().replaceAll("[^A-Za-z0-9]", "");
  }

  private LinkAddress address(String url) {
    try {
      LinkAddress address = LinkAddress.parse(url);
      if (!"https".equals(address.uri().getScheme()) && !variables.fetchAllowPrivate()) {
        throw new InvalidInput("url", Saying.of("webhook_https"));
      }
      return address;
    } catch (Unsuitable wrong) {
      throw new InvalidInput("url", wrong.saying());
    }
  }

  /** The log shows the host, and no more of the address. */
  private void tell(String now) {
    String before = webhooks.present().map(Webhook::address).map(LinkAddress::display).orElse("");
    changed.fire(new SettingsChanged(Map.of(NAME, before), Map.of(NAME, now)));
  }
}
