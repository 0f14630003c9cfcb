package ee.hbook.recovery.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.recovery.Verification;
import ee.hbook.recovery.Verification.Canary;
import ee.hbook.recovery.VerificationStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of {@code verification}; claims are written by statements of their own. */
@Entity(name = "Verification")
@Table(name = "verification")
public class VerificationEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verification_seq")
  @SequenceGenerator(
      name = "verification_seq",
      sequenceName = "verification_seq",
      allocationSize = 50)
  @Nullable Long id;

  @Column(name = "link_id")
  @Nullable Long linkId;

  @Column(name = "resumed_on")
  Instant resumedOn = Instant.EPOCH;

  @Column(name = "opened_on")
  Instant openedOn = Instant.EPOCH;

  @Column(name = "closed_on")
  @Nullable OffsetDateTime closedOn;

  String ended = "";

  @Column(name = "looked_on", insertable = false, updatable = false)
  @Nullable OffsetDateTime lookedOn;

  @Column(name = "canary_night")
  @Nullable LocalDate canaryNight;

  @Column(name = "canary_block")
  @Nullable Long canaryBlock;

  @Column(name = "canary_made")
  @Nullable OffsetDateTime canaryMade;

  @Column(name = "canary_shown")
  @Nullable OffsetDateTime canaryShown;

  static VerificationEntity of(long linkId, Instant resumedOn, Instant now) {
    VerificationEntity row = new VerificationEntity();
    row.linkId = linkId;
    row.resumedOn = resumedOn;
    row.openedOn = now;
    return row;
  }

  void keep(Canary canary) {
    canaryNight = canary.night();
    canaryBlock = canary.blockId().isPresent() ? canary.blockId().getAsLong() : null;
    canaryMade = canary.madeOn().atOffset(ZoneOffset.UTC);
    canaryShown = canary.shownOn().map(shown -> shown.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  void close(Instant now, String how) {
    closedOn = now.atOffset(ZoneOffset.UTC);
    ended = how;
  }

  Verification read(List<VerificationStep> steps) {
    return new Verification(
        requireNonNull(id),
        linkId == null ? OptionalLong.empty() : OptionalLong.of(linkId),
        resumedOn,
        openedOn,
        instant(closedOn),
        ended,
        instant(lookedOn),
        canary(),
        steps);
  }

  private Optional<Canary> canary() {
    return canaryNight == null || canaryMade == null
        ? Optional.empty()
        : Optional.of(
            new Canary(
                canaryNight,
                canaryBlock == null ? OptionalLong.empty() : OptionalLong.of(canaryBlock),
                canaryMade.toInstant(),
                instant(canaryShown)));
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime moment) {
    return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
  }
}
