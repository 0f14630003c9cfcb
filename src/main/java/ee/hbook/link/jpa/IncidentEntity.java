package ee.hbook.link.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.config.Worded;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.Incident;
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
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of {@code incident}. */
@Entity(name = "Incident")
@Table(name = "incident")
public class IncidentEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_seq")
  @SequenceGenerator(name = "incident_seq", sequenceName = "incident_seq", allocationSize = 50)
  @Nullable Long id;

  String kind = "";

  @Column(name = "link_id")
  @Nullable Long linkId;

  @Nullable String cause;

  String code = "";

  @Column(name = "began_on")
  Instant beganOn = Instant.EPOCH;

  @Column(name = "last_good")
  @Nullable OffsetDateTime lastGood;

  @Column(name = "opened_on")
  Instant openedOn = Instant.EPOCH;

  @Column(name = "resumed_on")
  @Nullable OffsetDateTime resumedOn;

  @Column(name = "closed_on")
  @Nullable OffsetDateTime closedOn;

  String ended = "";

  @Column(name = "told_on")
  @Nullable OffsetDateTime toldOn;

  @Column(name = "told_end_on")
  @Nullable OffsetDateTime toldEndOn;

  void write(Incident incident) {
    kind = incident.kind().word();
    linkId = incident.linkId().isPresent() ? incident.linkId().getAsLong() : null;
    cause = incident.cause().map(Worded::word).orElse(null);
    code = incident.code();
    beganOn = incident.since();
    lastGood = inUtc(incident.lastGood());
    openedOn = incident.openedOn();
    resumedOn = inUtc(incident.resumedOn());
    closedOn = inUtc(incident.closedOn());
    ended = incident.ended();
    toldOn = inUtc(incident.toldOn());
    toldEndOn = inUtc(incident.toldEndOn());
  }

  void tellAgain(boolean end) {
    if (end) {
      toldEndOn = null;
    } else {
      toldOn = null;
    }
  }

  Incident read() {
    return new Incident(
        requireNonNull(id),
        Incident.Kind.ofWord(kind),
        linkId == null ? OptionalLong.empty() : OptionalLong.of(linkId),
        Optional.ofNullable(cause).map(word -> FailureClass.valueOf(word.toUpperCase(Locale.ROOT))),
        code,
        beganOn,
        instant(lastGood),
        openedOn,
        instant(resumedOn),
        instant(closedOn),
        ended,
        instant(toldOn),
        instant(toldEndOn));
  }

  private static @Nullable OffsetDateTime inUtc(Optional<Instant> instant) {
    return instant.map(each -> each.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime moment) {
    return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
  }
}
