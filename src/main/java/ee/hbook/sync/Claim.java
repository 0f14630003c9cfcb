package ee.hbook.sync;

import ee.hbook.availability.Span;
import ee.hbook.config.Worded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * What one calendar elsewhere says about nights, or hours, of a unit. It stands until its absence
 * is proved, whoever else holds the nights, and it is exported to every other channel until then.
 *
 * @param id its number; negative while it is only planned
 * @param identity how it is recognised in its calendar: its UID, or what stands for one
 * @param span what it took when it was last seen
 * @param kind what it says that it is
 * @param role what it is to us
 * @param firstSeen since when it has had all of that
 * @param lastSeen when what is known of it last changed by being seen
 * @param absence what speaks for it that it is gone; empty while it is there
 * @param outlived of an echo: what speaks for it that it is there though its channel knows better;
 *     of another one: that it once was such an echo
 * @param former what it had before, as long as that matters
 * @param reservationId the reservation made of it
 * @param given what it last gave to that reservation: where the reservation has another time, a
 *     person gave it
 * @param held what it holds itself, because no reservation of its own does
 */
public record Claim(
    long id,
    String identity,
    Span span,
    EventKind kind,
    Role role,
    Instant firstSeen,
    Instant lastSeen,
    Optional<Proof> absence,
    Optional<Proof> outlived,
    Optional<Former> former,
    OptionalLong reservationId,
    Optional<Span> given,
    List<Span> held) {

  /** What an event of a linked calendar is to us. */
  public enum Role implements Worded {
    /** A booking: there is a reservation for it, or there is to be one when its nights are free. */
    STAY,
    /** Closed dates: blocked here, no reservation. */
    BLOCK,
    /** One of a flood of closed nights: held for the time being. */
    PROVISIONAL,
    /** Held because it cannot be understood, or its calendar is not surely the right one. */
    UNSURE,
    /** Our own booking coming back: holds nothing that its channel has read as taken. */
    ECHO
  }

  /**
   * What an event took before it took what it takes now.
   *
   * @param span what
   * @param held whether it is held until it is proved that it was left
   * @param proof what speaks for it
   */
  public record Former(Span span, boolean held, Proof proof) {}

  public Claim {
    held = List.copyOf(held);
  }

  /**
   * The days that it touches: of nights, these nights.
   *
   * @return a half-open, non-empty range
   */
  public LocalDateRange nights() {
    return span.days();
  }

  /**
   * A claim as it is first seen: it holds nothing yet.
   *
   * @param id a number below zero
   * @param event the event
   * @param now when
   * @return the claim
   */
  public static Claim first(long id, RemoteEvent event, Instant now) {
    return new Claim(
        id,
        event.identity(),
        event.span(),
        event.kind(),
        event.role(),
        now,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        List.of());
  }

  /**
   * The same, seen again with the same nights.
   *
   * @param now when
   * @return the claim, not missed any more
   */
  public Claim seen(Instant now) {
    return absence.isEmpty()
        ? this
        : with(span, kind, role, firstSeen, now, Optional.empty(), held);
  }

  /**
   * The same with what it says of itself by now.
   *
   * @param event the event
   * @param now when
   * @return the claim, not missed any more; with more than its nights it has appeared anew, and an
   *     echo with any others: what was a sale of its own stays one when it gets shorter
   */
  public Claim seen(RemoteEvent event, Instant now) {
    Span present = event.span();
    boolean same = present.equals(span);
    return with(
        present,
        event.kind(),
        role,
        same || role != Role.ECHO && span.encloses(present) ? firstSeen : now,
        same && absence.isEmpty() ? lastSeen : now,
        Optional.empty(),
        held);
  }

  /**
   * An echo that has other nights by now, and may be a sale of its own.
   *
   * @param now when that was seen
   * @return the claim with its old nights, holding none of them
   */
  public Claim changed(Instant now) {
    return with(span, kind, Role.BLOCK, now, lastSeen, absence, List.of());
  }

  /**
   * The same under the identity that its calendar has given it by now.
   *
   * @param newIdentity the identity
   * @return the claim with it
   */
  public Claim renamed(String newIdentity) {
    return new Claim(
        id,
        newIdentity,
        span,
        kind,
        role,
        firstSeen,
        lastSeen,
        absence,
        outlived,
        former,
        reservationId,
        given,
        held);
  }

  /**
   * The same with what speaks for its absence.
   *
   * @param proof the proof as it stands
   * @param lastGood when its calendar was last read whole before it was missed
   * @return the claim with it
   */
  public Claim missed(Proof proof, Optional<Instant> lastGood) {
    Instant last =
        absence.isPresent() ? lastSeen : lastGood.filter(lastSeen::isBefore).orElse(lastSeen);
    return with(span, kind, role, firstSeen, last, Optional.of(proof), held);
  }

  /**
   * The same in another role, nothing outlived yet.
   *
   * @param other the role
   * @return the claim in it
   */
  public Claim as(Role other) {
    return other == role ? this : with(other, Optional.empty(), former, reservationId, given);
  }

  /**
   * The same echo, still there though its channel knows better.
   *
   * @param proof what speaks for it that it is none
   * @return the claim with it
   */
  public Claim outliving(Proof proof) {
    return with(role, Optional.of(proof), former, reservationId, given);
  }

  /**
   * The same echo, of which nothing speaks for it any more that it is none.
   *
   * @return the claim, nothing outlived
   */
  public Claim believed() {
    return with(role, Optional.empty(), former, reservationId, given);
  }

  /**
   * The same as dates that the channel keeps closed, though they were our own once.
   *
   * @return a block that remembers what it was
   */
  public Claim outlasted() {
    return with(Role.BLOCK, outlived, former, reservationId, given);
  }

  /**
   * The same with what it had before.
   *
   * @param before what, as long as it matters
   * @return the claim with them
   */
  public Claim leaving(Optional<Former> before) {
    return with(role, outlived, before, reservationId, given);
  }

  /**
   * The same with a reservation.
   *
   * @param reservation the reservation
   * @param spanGiven what it was given
   * @return the claim with both
   */
  public Claim booked(long reservation, Span spanGiven) {
    return with(role, outlived, former, OptionalLong.of(reservation), Optional.of(spanGiven));
  }

  /**
   * The same with what it holds itself.
   *
   * @param spans what, each apart
   * @return the claim with them
   */
  public Claim holding(List<Span> spans) {
    return with(span, kind, role, firstSeen, lastSeen, absence, spans);
  }

  /**
   * The same under the number that it is stored by.
   *
   * @param number its number
   * @param reservation its reservation's number, while that is there
   * @return the claim
   */
  public Claim stored(long number, OptionalLong reservation) {
    return new Claim(
        number,
        identity,
        span,
        kind,
        role,
        firstSeen,
        lastSeen,
        absence,
        outlived,
        former,
        reservation,
        given,
        held);
  }

  /**
   * How many looks that count did not see it.
   *
   * @return 0 while it is there
   */
  public int missed() {
    return absence.map(Proof::looks).orElse(0);
  }

  /**
   * Whether it waits, under guard, for a day or a person before anything is freed for it.
   *
   * @return true for its own absence, and for nights that it has left
   */
  public boolean isGuarded() {
    return guardedSince().isPresent();
  }

  /**
   * Since when it waits under guard.
   *
   * @return the first look that did not see it; empty when it does not wait
   */
  public Optional<Instant> guardedSince() {
    return absence
        .filter(Proof::guarded)
        .or(() -> former.filter(Former::held).map(Former::proof).filter(Proof::guarded))
        .map(Proof::since);
  }

  private Claim with(
      Span present,
      EventKind itsKind,
      Role itsRole,
      Instant first,
      Instant last,
      Optional<Proof> missing,
      List<Span> holding) {
    return new Claim(
        id,
        identity,
        present,
        itsKind,
        itsRole,
        first,
        last,
        missing,
        outlived,
        former,
        reservationId,
        given,
        holding);
  }

  private Claim with(
      Role otherRole,
      Optional<Proof> outliving,
      Optional<Former> left,
      OptionalLong reservation,
      Optional<Span> spanGiven) {
    return new Claim(
        id,
        identity,
        span,
        kind,
        otherRole,
        firstSeen,
        lastSeen,
        absence,
        outliving,
        left,
        reservation,
        spanGiven,
        held);
  }
}
