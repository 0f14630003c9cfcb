package ee.hbook.sync.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.accommodation.UnitId;
import ee.hbook.sync.Followed;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkSettings;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code link}; its claim is kept by SQL alone. */
@Entity(name = "Link")
@Table(name = "link")
public class LinkEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "link_seq")
  @SequenceGenerator(name = "link_seq", sequenceName = "link_seq", allocationSize = 1)
  @Nullable Long id;

  @Column(name = "accom_id")
  long accomId;

  @Column(name = "accom_num")
  int accomNum;

  String name = "";

  String url = "";

  boolean enabled;

  String signature = "";

  @Column(name = "created_on")
  Instant createdOn = Instant.EPOCH;

  // Not Instant: PostgreSQL is told a type for null only where there is no converter.
  @Column(name = "last_attempt")
  @Nullable OffsetDateTime lastAttempt;

  @Column(name = "last_success")
  @Nullable OffsetDateTime lastSuccess;

  int failures;

  @Column(name = "last_failure")
  @Nullable String lastFailure;

  @Column(name = "due_on")
  Instant dueOn = Instant.EPOCH;

  @Column(name = "blocked_events")
  @Nullable String blockedEvents;

  @Nullable String vanished;

  @Column(name = "last_night")
  boolean lastNight;

  @Column(name = "ignore_phrases")
  String ignorePhrases = "";

  @Column(name = "http_tag")
  @Nullable String httpTag;

  @Column(name = "http_modified")
  @Nullable String httpModified;

  String digest = "";

  String circumstances = "";

  boolean pending;

  int churned;

  @Column(name = "offered_signature")
  @Nullable String offeredSignature;

  void write(Link link) {
    accomId = link.unit().accomId();
    accomNum = link.unit().accomNum();
    name = link.name();
    url = link.url();
    enabled = link.enabled();
    signature = link.signature();
    createdOn = link.createdOn();
    lastAttempt = link.lastAttempt().map(LinkEntity::inUtc).orElse(null);
    lastSuccess = link.lastSuccess().map(LinkEntity::inUtc).orElse(null);
    failures = link.failures();
    lastFailure = link.lastFailure().orElse(null);
    dueOn = link.dueOn();
    write(link.settings());
    write(link.followed());
  }

  private void write(LinkSettings settings) {
    blockedEvents = settings.blocked().map(LinkEntity::word).orElse(null);
    vanished = settings.vanished().map(LinkEntity::word).orElse(null);
    lastNight = settings.lastNight();
    ignorePhrases = String.join("\n", settings.ignorePhrases());
  }

  private void write(Followed followed) {
    httpTag = followed.httpTag().orElse(null);
    httpModified = followed.httpModified().orElse(null);
    digest = followed.digest();
    circumstances = followed.circumstances();
    pending = followed.pending();
    churned = followed.churned();
    offeredSignature = followed.offeredSignature().orElse(null);
  }

  Link read() {
    return new Link(
        requireNonNull(id),
        new UnitId(accomId, accomNum),
        name,
        url,
        enabled,
        signature,
        createdOn,
        Optional.ofNullable(lastAttempt).map(OffsetDateTime::toInstant),
        Optional.ofNullable(lastSuccess).map(OffsetDateTime::toInstant),
        failures,
        Optional.ofNullable(lastFailure),
        dueOn,
        settings(),
        new Followed(
            Optional.ofNullable(httpTag),
            Optional.ofNullable(httpModified),
            digest,
            circumstances,
            pending,
            churned,
            Optional.ofNullable(offeredSignature)));
  }

  private LinkSettings settings() {
    return new LinkSettings(
        Optional.ofNullable(blockedEvents)
            .map(word -> LinkSettings.Blocked.valueOf(word.toUpperCase(Locale.ROOT))),
        Optional.ofNullable(vanished)
            .map(word -> LinkSettings.Vanished.valueOf(word.toUpperCase(Locale.ROOT))),
        lastNight,
        ignorePhrases.lines().filter(phrase -> !phrase.isBlank()).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static OffsetDateTime inUtc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
