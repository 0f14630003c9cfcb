package ee.hbook.link.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Worded;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Cursor;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSource;
import ee.hbook.link.OutlookRoom;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.LinkHealth;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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

  @Id @Nullable Long id;

  @Column(name = "accom_id")
  long accomId;

  @Column(name = "accom_num")
  int accomNum;

  String name = "";

  String url = "";

  @Nullable String room;

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

  String phase = "active";

  @Column(name = "trouble_since")
  @Nullable OffsetDateTime troubleSince;

  @Nullable String cause;

  int streak;

  @Column(name = "streak_since")
  @Nullable OffsetDateTime streakSince;

  int probes;

  @Column(name = "good_probe")
  @Nullable OffsetDateTime goodProbe;

  boolean exported = true;

  String host = "";

  @Column(name = "due_on")
  Instant dueOn = Instant.EPOCH;

  @Column(name = "blocked_events")
  @Nullable String blockedEvents;

  @Nullable String vanished;

  @Column(name = "last_night")
  boolean lastNight;

  @Column(name = "ignore_phrases")
  String ignorePhrases = "";

  @Column(name = "source_cursor")
  String cursor = "";

  String digest = "";

  String circumstances = "";

  boolean pending;

  int churned;

  @Column(name = "stamped_on")
  @Nullable OffsetDateTime stampedOn;

  @Column(name = "offered_signature")
  @Nullable String offeredSignature;

  void write(Link link) {
    accomId = link.unit().accomId();
    accomNum = link.unit().accomNum();
    name = link.name();
    write(link.source());
    enabled = link.enabled();
    signature = link.signature();
    createdOn = link.createdOn();
    lastAttempt = link.lastAttempt().map(LinkEntity::inUtc).orElse(null);
    lastSuccess = link.lastSuccess().map(LinkEntity::inUtc).orElse(null);
    exported = link.exported();
    host = link.peer();
    dueOn = link.dueOn();
    write(link.health());
    write(link.settings());
    write(link.followed());
  }

  private void write(LinkHealth health) {
    phase = health.phase().word();
    failures = health.failures();
    troubleSince = health.since().map(LinkEntity::inUtc).orElse(null);
    cause = health.cause().map(Worded::word).orElse(null);
    lastFailure = health.code().map(FailureCode::word).orElse(null);
    streak = health.streak();
    streakSince = health.streakSince().map(LinkEntity::inUtc).orElse(null);
    probes = health.probes();
    goodProbe = health.goodProbe().map(LinkEntity::inUtc).orElse(null);
  }

  private void write(LinkSettings settings) {
    blockedEvents = settings.blocked().map(Worded::word).orElse(null);
    vanished = settings.vanished().map(Worded::word).orElse(null);
    lastNight = settings.lastNight();
    ignorePhrases = String.join("\n", settings.ignorePhrases());
  }

  void write(LinkSource source) {
    switch (source) {
      case CalendarUrl(String text) -> {
        url = text;
        room = null;
      }
      case OutlookRoom(String address) -> {
        url = "";
        room = address;
      }
    }
  }

  private void write(Followed followed) {
    cursor = followed.cursor().text();
    digest = followed.digest();
    circumstances = followed.circumstances();
    pending = followed.pending();
    churned = followed.churned();
    stampedOn = followed.stamped().map(LinkEntity::inUtc).orElse(null);
    offeredSignature = followed.offeredSignature().orElse(null);
  }

  Link read() {
    return new Link(
        requireNonNull(id),
        new UnitId(accomId, accomNum),
        name,
        source(),
        enabled,
        exported,
        signature,
        createdOn,
        Optional.ofNullable(lastAttempt).map(OffsetDateTime::toInstant),
        Optional.ofNullable(lastSuccess).map(OffsetDateTime::toInstant),
        health(),
        dueOn,
        settings(),
        new Followed(
            new Cursor(cursor),
            digest,
            circumstances,
            pending,
            churned,
            Optional.ofNullable(offeredSignature),
            Optional.ofNullable(stampedOn).map(OffsetDateTime::toInstant)));
  }

  private LinkSource source() {
    return room == null ? new CalendarUrl(url) : new OutlookRoom(room);
  }

  /** Its pause is taken back: it goes on as a link that stumbles. */
  void stumblesAgain(Instant due) {
    phase = LinkHealth.Phase.DEGRADED.word();
    probes = 0;
    dueOn = due;
  }

  private LinkHealth health() {
    return new LinkHealth(
        LinkHealth.Phase.valueOf(phase.toUpperCase(Locale.ROOT)),
        failures,
        Optional.ofNullable(troubleSince).map(OffsetDateTime::toInstant),
        Optional.ofNullable(cause).map(word -> FailureClass.valueOf(word.toUpperCase(Locale.ROOT))),
        Optional.ofNullable(lastFailure).map(FailureCode::of),
        streak,
        Optional.ofNullable(streakSince).map(OffsetDateTime::toInstant),
        probes,
        Optional.ofNullable(goodProbe).map(OffsetDateTime::toInstant));
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

  private static OffsetDateTime inUtc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
