package ee.hbook.notification;

import static ee.hbook.account.Capability.MANAGE_RESERVATIONS;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Party;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Choice;
import ee.hbook.attention.Remedy.Outside;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.plan.Told.Counterpart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * Nights that a calendar has and somebody else holds here. What a run found counts while the
 * calendar's claim still stands and others still hold any of its nights. Pure.
 */
final class ContestedNights {

  private final Standing standing;

  ContestedNights(Standing standing) {
    this.standing = standing;
  }

  Optional<Need> need(Notice finding, NeedKind kind) {
    Optional<Span> wanted = wanted(finding);
    Optional<LocalDateRange> nights = wanted.map(Span::days);
    if (nights.isEmpty() || !isToCome(nights.get())) {
      return Optional.empty();
    }
    Span span = wanted.get();
    OptionalLong own = claim(finding).map(Claim::reservationId).orElse(OptionalLong.empty());
    List<Reservation> stays =
        stays(finding, span, own).stream()
            .filter(stay -> isToCome(stay.nights().intersection(nights.get())))
            .toList();
    List<Party> others =
        Stream.concat(
                stays.stream().map(ContestedNights::party),
                closed(finding, span).stream()
                    .filter(other -> isToCome(other.nights().intersection(nights.get()))))
            .toList();
    if (others.isEmpty() || areSaidToBeOne(finding, span, stays, others)) {
      return Optional.empty();
    }
    List<Party> parties = new ArrayList<>();
    parties.add(theirs(finding, span, own));
    parties.addAll(others);
    return Optional.of(
        new Need(
            kind,
            subject(finding, parties),
            finding.createdOn(),
            finding.unit(),
            finding.calendar(),
            finding.linkId(),
            others.stream().map(party -> party.nights().intersection(nights.get())).toList(),
            Saying.of(
                "need_" + kind.word() + "_words",
                finding.calendar(),
                TimeWords.start(span),
                TimeWords.end(span)),
            Saying.of(
                kind == NeedKind.EVENT_NOT_HELD && finding.linkId().isEmpty()
                    ? "need_event_not_held_file_todo"
                    : "need_" + kind.word() + "_todo"),
            List.of(),
            parties,
            remedies(finding, kind, nights.get(), own, stays)));
  }

  private boolean isToCome(LocalDateRange nights) {
    return nights.getEnd().isAfter(standing.today());
  }

  /** The claim that a finding is about: by its identity, or by its nights where that changes. */
  Optional<Claim> claim(Notice finding) {
    List<Claim> all = claims(finding);
    return all.stream()
        .filter(claim -> claim.identity().equals(finding.uid()))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(claim -> finding.span().filter(claim.span()::equals).isPresent())
                    .findFirst());
  }

  List<Claim> claims(Notice finding) {
    return finding.linkId().isPresent()
        ? standing.claims().getOrDefault(finding.linkId().getAsLong(), List.of())
        : List.of();
  }

  Optional<Reservation> stay(OptionalLong id) {
    return id.isEmpty()
        ? Optional.empty()
        : standing.stays().values().stream()
            .flatMap(List::stream)
            .filter(stay -> stay.id() == id.getAsLong())
            .findFirst();
  }

  /** Where a booking can be seen and cancelled at its source. */
  static Optional<Remedy> there(Reservation stay) {
    return stay.origin() instanceof Origin.Calendar calendar
        ? calendar
            .url()
            .map(
                url ->
                    new Outside(
                        Saying.of("need_do_there", calendar.name()),
                        url.toString(),
                        MANAGE_RESERVATIONS))
        : Optional.empty();
  }

  /** What the calendar has: an uploaded file has what it had. */
  private Optional<Span> wanted(Notice finding) {
    return finding.linkId().isEmpty()
        ? finding.span()
        : claim(finding).filter(claim -> claim.role() != Role.ECHO).map(Claim::span);
  }

  private List<Reservation> stays(Notice finding, Span span, OptionalLong own) {
    return finding.unit().map(unit -> of(unit)).orElse(List.of()).stream()
        .filter(FoundNeeds::holds)
        .filter(stay -> own.isEmpty() || stay.id() != own.getAsLong())
        .filter(stay -> stay.span().overlaps(span))
        .toList();
  }

  private List<Reservation> of(UnitId unit) {
    return standing.stays().getOrDefault(unit, List.of());
  }

  private List<Party> closed(Notice finding, Span span) {
    return finding
        .unit()
        .map(unit -> standing.held().getOrDefault(unit, List.of()))
        .orElse(List.of())
        .stream()
        .filter(held -> held.span().overlaps(span))
        .flatMap(held -> closed(held, finding).stream())
        .toList();
  }

  private static Optional<Party> closed(Occupancy held, Notice finding) {
    Instant since = finding.other().map(Counterpart::since).orElse(finding.createdOn());
    return switch (held) {
      case Occupancy.Blocked blocked -> Optional.of(party("blocked", blocked.span(), since));
      case Occupancy.Automatic automatic ->
          Optional.of(party("automatic", automatic.span(), since));
      case Occupancy.Imported imported ->
          imported.linkId().equals(finding.linkId())
              ? Optional.empty()
              : Optional.of(party(imported.source(), imported.span(), since));
      case Occupancy.Reserved reserved -> Optional.empty();
      case Occupancy.Preparation preparation -> Optional.empty();
    };
  }

  private static Party party(String channel, Span span, Instant since) {
    return new Party(Optional.empty(), "", channel, span, since, OptionalLong.empty());
  }

  private static Party party(Reservation stay) {
    return new Party(
        stay.customer().flatMap(ContestedNights::name),
        Long.toString(stay.id()),
        stay.origin().word(),
        stay.span(),
        stay.receivedOn(),
        OptionalLong.of(stay.id()));
  }

  private static Optional<String> name(Customer guest) {
    return Optional.of((guest.firstName() + " " + guest.lastName()).strip())
        .filter(name -> !name.isEmpty());
  }

  private Party theirs(Notice finding, Span span, OptionalLong own) {
    return stay(own)
        .map(
            stay ->
                new Party(
                    stay.customer().flatMap(ContestedNights::name),
                    Long.toString(stay.id()),
                    finding.calendar(),
                    span,
                    stay.receivedOn(),
                    own))
        .orElseGet(
            () ->
                party(
                    finding.calendar(),
                    span,
                    claim(finding).map(Claim::firstSeen).orElse(finding.createdOn())));
  }

  private boolean areSaidToBeOne(
      Notice finding, Span span, List<Reservation> stays, List<Party> others) {
    return finding.linkId().isPresent()
        && stays.size() == others.size()
        && SameGuest.coversAll(standing.sameGuests(), finding.linkId().getAsLong(), span, stays);
  }

  /** Other nights, or another holder, are another fact. */
  private static String subject(Notice finding, List<Party> parties) {
    return finding.linkId()
        + " "
        + finding.calendar()
        + " "
        + finding.unit()
        + parties.stream()
            .map(party -> " " + party.channel() + party.reservation() + party.span())
            .collect(Collectors.joining());
  }

  private List<Remedy> remedies(
      Notice finding,
      NeedKind kind,
      LocalDateRange nights,
      OptionalLong own,
      List<Reservation> stays) {
    List<Remedy> remedies = new ArrayList<>();
    List<Reservation> movable =
        Stream.concat(stays.stream(), stay(own).filter(FoundNeeds::holds).stream()).toList();
    movable.forEach(stay -> move(stay).ifPresent(remedies::add));
    if (kind == NeedKind.DOUBLE_BOOKING && !stays.isEmpty()) {
      remedies.add(
          Press.asking(
              "same-guest",
              Saying.of("need_do_same_guest"),
              Saying.of("need_do_same_guest_question", finding.calendar()),
              MANAGE_RESERVATIONS));
    }
    movable.forEach(
        stay -> {
          there(stay).ifPresent(remedies::add);
          remedies.add(FoundNeeds.cancel(stay));
        });
    stays.stream().findFirst().ifPresent(stay -> remedies.add(FoundNeeds.view(stay.id())));
    if (stays.isEmpty()) {
      finding.unit().ifPresent(unit -> remedies.add(dates(unit, nights)));
    }
    if (finding.linkId().isPresent()) {
      remedies.add(FoundNeeds.runs(finding));
    } else {
      remedies.add(
          Press.plain(
              "settled-" + finding.id(), Saying.of("need_do_settled"), MANAGE_RESERVATIONS));
    }
    return remedies;
  }

  private Optional<Remedy> move(Reservation stay) {
    List<Choice> free = standing.freeUnits().apply(stay);
    return free.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Press(
                "move-" + stay.id(),
                Saying.of("need_do_move", Long.toString(stay.id())),
                Optional.empty(),
                free,
                MANAGE_RESERVATIONS));
  }

  private static Page dates(UnitId unit, LocalDateRange nights) {
    return new Page(
        Saying.of("notice_dates"),
        "reservations.xhtml?accom="
            + unit.accomId()
            + "%2F"
            + unit.accomNum()
            + "&from="
            + nights.getStart()
            + "&to="
            + nights.getEnd().minusDays(1),
        MANAGE_RESERVATIONS);
  }
}
