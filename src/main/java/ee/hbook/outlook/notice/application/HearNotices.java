package ee.hbook.outlook.notice.application;

import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.notice.Fingerprint;
import ee.hbook.outlook.notice.Hearing;
import ee.hbook.outlook.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hears what Outlook tells. It is on record when this comes back, and followed in the background.
 * Whoever sends something else is not told so: it is counted.
 */
@ApplicationScoped
public class HearNotices {

  private static final int LONGEST_TOKEN = 100;

  private final Tenant tenant;
  private final SubscriptionRecords records;
  private final UnknownTokens unknown;
  private final LookAtRooms lookAtRooms;
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong ignored = new AtomicLong();

  @Inject
  public HearNotices(
      Tenant tenant, SubscriptionRecords records, UnknownTokens unknown, LookAtRooms lookAtRooms) {
    this.tenant = tenant;
    this.records = records;
    this.unknown = unknown;
    this.lookAtRooms = lookAtRooms;
  }

  /**
   * Whether Outlook was given an address, which it makes sure of before it gives a subscription.
   *
   * @param token the address's last part
   * @return false for a stranger's
   */
  public boolean isKnown(String token) {
    return hash(token).filter(hash -> isOnRecord(hash)).isPresent();
  }

  private boolean isOnRecord(String hash) {
    boolean known = records.byToken(hash).isPresent();
    if (!known) {
      unknown.add(hash);
    }
    return known;
  }

  /**
   * Hears notices.
   *
   * @param token the last part of the address that they came to
   * @param notices what was read
   */
  public void hear(String token, Notices notices) {
    Optional<Hearing> heard =
        tenant.settings().isEmpty()
            ? Optional.empty()
            : hash(token).flatMap(hash -> heard(hash, notices));
    taken.addAndGet(heard.map(Hearing::taken).orElse(0));
    ignored.addAndGet(heard.map(Hearing::ignored).orElse(notices.notices().size() + notices.odd()));
    heard.ifPresent(its -> lookAtRooms.look(its.looks()));
  }

  private Optional<Hearing> heard(String hash, Notices notices) {
    Optional<Hearing> heard = records.hear(hash, notices);
    if (heard.isEmpty()) {
      unknown.add(hash);
    }
    return heard;
  }

  private Optional<String> hash(String token) {
    return Optional.of(token)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TOKEN)
        .map(Fingerprint::of)
        .filter(hash -> !unknown.has(hash));
  }

  /**
   * How many notices were taken since this node started.
   *
   * @return those that proved whose they are
   */
  public long taken() {
    return taken.get();
  }

  /**
   * How many were not.
   *
   * @return forged, late, unreadable and unknown ones
   */
  public long ignored() {
    return ignored.get();
  }
}
