package ee.hbook.sync.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Former;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.Proof;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of {@code claim}. */
@Entity(name = "Claim")
@Table(name = "claim")
public class ClaimEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "known_event_seq")
  @SequenceGenerator(name = "known_event_seq", sequenceName = "known_event_seq")
  @Nullable Long id;

  @Column(name = "link_id")
  long linkId;

  String uid = "";

  @Column(name = "check_in")
  LocalDate checkIn = LocalDate.EPOCH;

  @Column(name = "check_out")
  LocalDate checkOut = LocalDate.EPOCH;

  @Column(name = "starts_at")
  @Nullable LocalDateTime startsAt;

  @Column(name = "ends_at")
  @Nullable LocalDateTime endsAt;

  String kind = "";

  String role = "";

  @Column(name = "first_seen")
  Instant firstSeen = Instant.EPOCH;

  @Column(name = "last_seen")
  Instant lastSeen = Instant.EPOCH;

  int missed;

  @Column(name = "missing_since")
  @Nullable OffsetDateTime missingSince;

  @Column(name = "missing_last")
  @Nullable OffsetDateTime missingLast;

  @Column(name = "missing_answers")
  int missingAnswers;

  @Column(name = "missing_answer")
  String missingAnswer = "";

  @Column(name = "missing_guarded")
  boolean missingGuarded;

  int outlived;

  @Column(name = "outlived_since")
  @Nullable OffsetDateTime outlivedSince;

  @Column(name = "outlived_last")
  @Nullable OffsetDateTime outlivedLast;

  @Column(name = "former_in")
  @Nullable LocalDate formerIn;

  @Column(name = "former_out")
  @Nullable LocalDate formerOut;

  @Column(name = "former_starts_at")
  @Nullable LocalDateTime formerStartsAt;

  @Column(name = "former_ends_at")
  @Nullable LocalDateTime formerEndsAt;

  @Column(name = "former_held")
  boolean formerHeld;

  @Column(name = "former_looks")
  int formerLooks;

  @Column(name = "former_since")
  @Nullable OffsetDateTime formerSince;

  @Column(name = "former_last")
  @Nullable OffsetDateTime formerLast;

  @Column(name = "former_guarded")
  boolean formerGuarded;

  @Column(name = "reservation_id")
  @Nullable Long reservationId;

  @Column(name = "given_in")
  @Nullable LocalDate givenIn;

  @Column(name = "given_out")
  @Nullable LocalDate givenOut;

  @Column(name = "given_starts_at")
  @Nullable LocalDateTime givenStartsAt;

  @Column(name = "given_ends_at")
  @Nullable LocalDateTime givenEndsAt;

  void write(long link, Claim claim) {
    linkId = link;
    uid = claim.identity();
    checkIn = claim.nights().getStart();
    checkOut = claim.nights().getEnd();
    startsAt = start(claim.span());
    endsAt = end(claim.span());
    kind = claim.kind().word();
    role = claim.role().word();
    firstSeen = claim.firstSeen();
    lastSeen = claim.lastSeen();
    writeAbsence(claim.absence().orElse(null));
    outlived = claim.outlived().map(Proof::looks).orElse(0);
    outlivedSince = claim.outlived().map(Proof::since).map(ClaimEntity::inUtc).orElse(null);
    outlivedLast = claim.outlived().map(Proof::last).map(ClaimEntity::inUtc).orElse(null);
    writeFormer(claim.former().orElse(null));
    reservationId = claim.reservationId().isPresent() ? claim.reservationId().getAsLong() : null;
    writeGiven(claim.given().orElse(null));
  }

  private void writeGiven(@Nullable Span given) {
    givenIn = given == null ? null : given.days().getStart();
    givenOut = given == null ? null : given.days().getEnd();
    givenStartsAt = start(given);
    givenEndsAt = end(given);
  }

  private void writeAbsence(@Nullable Proof proof) {
    missed = proof == null ? 0 : proof.looks();
    missingSince = proof == null ? null : inUtc(proof.since());
    missingLast = proof == null ? null : inUtc(proof.last());
    missingAnswers = proof == null ? 0 : proof.answers();
    missingAnswer = proof == null ? "" : proof.answer();
    missingGuarded = proof != null && proof.guarded();
  }

  private void writeFormer(@Nullable Former former) {
    formerIn = former == null ? null : former.span().days().getStart();
    formerOut = former == null ? null : former.span().days().getEnd();
    formerStartsAt = former == null ? null : start(former.span());
    formerEndsAt = former == null ? null : end(former.span());
    formerHeld = former != null && former.held();
    formerLooks = former == null ? 0 : former.proof().looks();
    formerSince = former == null ? null : inUtc(former.proof().since());
    formerLast = former == null ? null : inUtc(former.proof().last());
    formerGuarded = former != null && former.proof().guarded();
  }

  Claim read() {
    return new Claim(
        requireNonNull(id),
        uid,
        span(),
        EventKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        Claim.Role.valueOf(role.toUpperCase(Locale.ROOT)),
        firstSeen,
        lastSeen,
        missingSince == null || missingLast == null
            ? Optional.empty()
            : Optional.of(
                new Proof(
                    missed,
                    missingSince.toInstant(),
                    missingLast.toInstant(),
                    missingAnswers,
                    missingAnswer,
                    missingGuarded)),
        outlivedSince == null || outlivedLast == null
            ? Optional.empty()
            : Optional.of(
                new Proof(
                    outlived, outlivedSince.toInstant(), outlivedLast.toInstant(), 1, "", false)),
        readFormer(),
        reservationId == null ? OptionalLong.empty() : OptionalLong.of(reservationId),
        span(givenIn, givenOut, givenStartsAt, givenEndsAt),
        List.of());
  }

  private Optional<Former> readFormer() {
    if (formerSince == null || formerLast == null) {
      return Optional.empty();
    }
    Proof proof =
        new Proof(
            formerLooks, formerSince.toInstant(), formerLast.toInstant(), 1, "", formerGuarded);
    return span(formerIn, formerOut, formerStartsAt, formerEndsAt)
        .map(span -> new Former(span, formerHeld, proof));
  }

  Span span() {
    return span(checkIn, checkOut, startsAt, endsAt).orElseThrow();
  }

  /** The dates are the days that are touched; of hours the moments stand beside them. */
  private static Optional<Span> span(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end) {
    if (from == null || to == null) {
      return Optional.empty();
    }
    return Optional.of(start == null || end == null ? Span.nights(from, to) : new Span(start, end));
  }

  private static @Nullable LocalDateTime start(@Nullable Span span) {
    return span == null || span.isNights() ? null : span.start();
  }

  private static @Nullable LocalDateTime end(@Nullable Span span) {
    return span == null || span.isNights() ? null : span.end();
  }

  private static OffsetDateTime inUtc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
