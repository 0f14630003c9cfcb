package graphsim.notices;

import graphsim.exchange.ChangeKind;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Tree;
import graphsim.graph.EventWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/**
 * Who wants to know what of whom, and until when.
 *
 * @param changes as they were asked for, joined by commas
 * @param resource as it was asked for
 * @param clientState null where none was given
 * @param lifecycleUrl null where none was given
 * @param immutableIds whether notices carry immutable ids
 * @param suspended whether it has to be authorized again before anything more is told
 */
public record Subscription(
    String id,
    String applicationId,
    Mailbox mailbox,
    String changes,
    String resource,
    String clientState,
    String url,
    String lifecycleUrl,
    boolean immutableIds,
    Instant expires,
    boolean suspended) {

  /** Until another time, authorized anew. */
  Subscription until(Instant other) {
    return with(url, other, false);
  }

  /** To another URL. */
  Subscription to(String other) {
    return with(other, expires, suspended);
  }

  /** Suspended or not. */
  Subscription suspended(boolean other) {
    return with(url, expires, other);
  }

  private Subscription with(String to, Instant until, boolean waits) {
    return new Subscription(
        id,
        applicationId,
        mailbox,
        changes,
        resource,
        clientState,
        to,
        lifecycleUrl,
        immutableIds,
        until,
        waits);
  }

  /** Whether it wants to know of such changes. */
  boolean wants(ChangeKind kind) {
    return Arrays.asList(changes.toLowerCase().split("\\s*,\\s*")).contains(kind.word());
  }

  /** Whether the other one asks for the same. */
  boolean same(Subscription other) {
    return applicationId.equals(other.applicationId)
        && mailbox == other.mailbox
        && changes.equalsIgnoreCase(other.changes);
  }

  /** As Graph shows it. */
  Map<String, Object> json() {
    return Tree.of(
        "id", id,
        "resource", resource,
        "applicationId", applicationId,
        "changeType", changes,
        "clientState", clientState,
        "notificationUrl", url,
        "lifecycleNotificationUrl", lifecycleUrl,
        "expirationDateTime", EventWriter.moment(expires),
        "creatorId", applicationId,
        "latestSupportedTlsVersion", "v1_2",
        "encryptionCertificate", null,
        "encryptionCertificateId", null,
        "includeResourceData", false,
        "notificationQueryOptions", null,
        "notificationUrlAppId", null);
  }
}
