package ee.hbook.sync.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.accommodation.UnitId;
import ee.hbook.sync.Link;
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
        dueOn);
  }

  private static OffsetDateTime inUtc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
