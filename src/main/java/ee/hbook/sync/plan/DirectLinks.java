package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Former;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.echo.EchoRule;
import ee.hbook.sync.echo.EchoRule.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two channels that are linked with each other behind our back show each other's bookings before
 * they can have them from us. Their pattern is that it is always exactly the other's nights. Once
 * it is known, nights that both have may be one booking and its copy or two bookings, and nobody
 * can tell: they are told as part of the link. Two that each are somebody's booking are told as two
 * bookings all the same. Pure.
 */
final class DirectLinks {

  /** Once may be chance; two bookings with exactly the nights of one other channel are none. */
  private static final int A_PATTERN = 2;

  /** So long copies may lag behind what they are made of. */
  private static final Duration LAGS = Duration.ofHours(3);

  private final UnitSnapshot before;
  private final EchoRule echo;
  private final LocalDate today;
  private final Instant now;
  private final List<Noted> noted = new ArrayList<>();

  private record Noted(RemoteEvent event, Claim claim, List<Holder> others, Told told) {}

  /** Two calendars: the one that is looked at, and one more. */
  private record Pair(OptionalLong link, List<Claim> ours, List<Claim> theirs) {}

  DirectLinks(UnitSnapshot before, Look look) {
    this.before = before;
    this.echo = before.echo();
    this.today = look.today();
    this.now = look.proofs().now();
  }

  /** Notes that an event is told as what may be the second booking of nights. */
  void note(RemoteEvent event, Claim claim, List<Holder> others, Told told) {
    noted.add(new Noted(event, claim, others, told));
  }

  /**
   * Tells once what explains all that is told of two such calendars.
   *
   * @return whether some of it may be told as two bookings later
   */
  boolean tell(List<Claim> claims, PlannedFates fates, CalendarWords words) {
    boolean waits = false;
    for (var other : new TreeMap<>(before.others()).entrySet()) {
      waits |=
          tell(new Pair(OptionalLong.of(other.getKey()), claims, other.getValue()), fates, words);
    }
    return waits;
  }

  private boolean tell(Pair pair, PlannedFates fates, CalendarWords words) {
    String name = name(pair);
    List<Claim> pattern = pattern(pair);
    long alike = pattern.stream().map(Claim::span).distinct().count();
    if (alike < A_PATTERN && !before.linkedDirectly().contains(name)) {
      return false;
    }
    List<Noted> doubtful = noted.stream().filter(each -> isDoubtful(each, pair)).toList();
    List<Span> spans =
        (doubtful.isEmpty()
                ? pattern.stream().filter(DirectLinks::isShown)
                : doubtful.stream().map(Noted::claim))
            .map(Claim::span)
            .distinct()
            .sorted()
            .toList();
    if (!spans.isEmpty()) {
      fates.tellInstead(
          doubtful.stream().map(Noted::told).toList(), words.directLink(name, spans, now));
    }
    return doubtful.stream().anyMatch(this::isEarly);
  }

  /** What is on its way out still belongs to the pattern, but tells of no link any more. */
  private static boolean isShown(Claim claim) {
    return claim.absence().isEmpty();
  }

  /** What one of both can only have from the other. */
  private List<Claim> pattern(Pair pair) {
    return pair.ours().stream()
        .filter(one -> one.span().end().isAfter(today.atStartOfDay()))
        .filter(
            one ->
                pair.theirs().stream()
                    .filter(other -> fromToday(other.span()).equals(fromToday(one.span())))
                    .anyMatch(other -> hasFromIt(one) || hadBefore(other, one)))
        .toList();
  }

  /** Nights that somebody else has here, and that this channel had not read in a feed of ours. */
  private boolean hasFromIt(Claim one) {
    return isLikeACopy(one)
        && one.reservationId().isEmpty()
        && echo.judge(one.kind(), List.of(one.span()), one.firstSeen()) == Verdict.DOUBLE_BOOKING;
  }

  /** The other one was there when nothing here could tell it of these nights. */
  private static boolean hadBefore(Claim other, Claim one) {
    return isLikeACopy(other)
        && one.role() != Role.ECHO
        && one.outlived().isEmpty()
        && other.firstSeen().isBefore(one.firstSeen());
  }

  private static boolean isLikeACopy(Claim claim) {
    return claim.role() != Role.ECHO && claim.kind().mayBeEcho() && claim.outlived().isEmpty();
  }

  /** Whether one of those that have the nights may be a copy of the other. */
  private boolean isDoubtful(Noted each, Pair pair) {
    boolean like = each.event().kind().mayBeEcho();
    return like && (isListed(each.claim(), pair.theirs(), isMerged(each)) || isEarly(each))
        || each.others().stream()
            .allMatch(
                holder ->
                    holder.link().equals(pair.link())
                        ? isCopied(holder, pair) || isEarly(each) && isLikeACopy(holder, pair)
                        : isEcho(each, holder));
  }

  /** What is new may be made of what the other calendar was not looked at for since. */
  private boolean isEarly(Noted each) {
    return now.isBefore(each.claim().lastSeen().plus(LAGS));
  }

  private static boolean isLikeACopy(Holder holder, Pair pair) {
    return of(holder, pair).allMatch(claim -> claim.kind().mayBeEcho());
  }

  /** Whether what is in the way is a copy of what this calendar lists. */
  private boolean isCopied(Holder holder, Pair pair) {
    List<Claim> sold = pair.ours().stream().filter(claim -> claim.role() != Role.ECHO).toList();
    return of(holder, pair)
        .anyMatch(claim -> claim.kind().mayBeEcho() && isListed(claim, sold, false));
  }

  private static Stream<Claim> of(Holder holder, Pair pair) {
    return pair.theirs().stream().filter(claim -> claim.span().encloses(holder.span()));
  }

  /**
   * Whether the other calendar lists or listed whatever of the nights it has not from us, and no
   * later than this one did. A copy may be several events in one; it has no border that none of
   * them has.
   */
  private boolean isListed(Claim copy, List<Claim> from, boolean merged) {
    List<Span> listed = from.stream().flatMap(this::spans).toList();
    Span span = fromToday(copy.span());
    List<Span> open = echo.beyondEchoes(copy.span(), copy.firstSeen());
    return (open.isEmpty() ? List.of(span) : open)
        .stream()
            .allMatch(
                more ->
                    Span.minus(List.of(more), listed).isEmpty()
                        && (merged
                            || (!more.start().equals(span.start())
                                    || listed.stream()
                                        .anyMatch(one -> one.start().equals(more.start())))
                                && (!more.end().equals(span.end())
                                    || listed.stream()
                                        .anyMatch(one -> one.end().equals(more.end())))));
  }

  /** Several bookings in one, of which some may be gone by now. */
  private boolean isMerged(Noted each) {
    Span span = fromToday(each.claim().span());
    return each.others().stream().allMatch(holder -> span.encloses(fromToday(holder.span())));
  }

  private Stream<Span> spans(Claim claim) {
    return Stream.concat(Stream.of(claim.span()), claim.former().stream().map(Former::span))
        .map(this::fromToday);
  }

  /** Of several that are in the way, some may be ours coming back. */
  private boolean isEcho(Noted each, Holder holder) {
    List<Span> shared = holder.span().intersection(each.claim().span()).stream().toList();
    return echo.judge(each.event().kind(), shared, each.claim().firstSeen()) == Verdict.ECHO;
  }

  private Span fromToday(Span span) {
    return span.from(today.atStartOfDay()).orElse(span);
  }

  /** What the other calendar is called, as far as it holds anything. */
  private String name(Pair pair) {
    Stream<String> stays =
        before.reservations().stream()
            .filter(stay -> stay.origin().link().equals(pair.link()))
            .map(stay -> stay.origin().word());
    Stream<String> blocks =
        before.blocks().stream().flatMap(block -> source(block, pair.link()).stream());
    return Stream.concat(stays, blocks).findFirst().orElse("");
  }

  private static Optional<String> source(BlockedDates block, OptionalLong link) {
    return block.cause() instanceof FromCalendar from && from.linkId().equals(link)
        ? Optional.of(from.source())
        : Optional.empty();
  }
}
