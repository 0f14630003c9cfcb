package ee.hbook.recovery;

import ee.hbook.ical.AnswerFacts;
import ee.hbook.link.Link;
import ee.hbook.link.Link.State;
import ee.hbook.sync.ChannelReads.ChannelRead;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is wrong though nothing fails ({@code link-health.md}, watchdogs). Each rule finds nothing,
 * or says in a short code what it found. Pure.
 */
public final class WatchRules {

  private static final Duration SHORTEST_STALE = Duration.ofHours(3);
  private static final Duration LONG_QUIET = Duration.ofDays(60);
  private static final Duration LONG_UNREAD = Duration.ofHours(24);
  private static final Duration DISCONNECTED = Duration.ofDays(30);
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final Duration ENDS_SOON = Duration.ofDays(14);
  private static final Duration WRONG = Duration.ofMinutes(2);
  private static final int AGREEING = 2;

  private WatchRules() {}

  /**
   * A link that is switched on, and in no trouble, is read at least every third time.
   *
   * @param link the link
   * @param frequency how often links are read
   * @param now the present moment
   * @return for how many hours it was not read
   */
  public static Optional<String> stale(Link link, Duration frequency, Instant now) {
    Duration tripled = frequency.multipliedBy(3);
    Duration limit = tripled.compareTo(SHORTEST_STALE) > 0 ? tripled : SHORTEST_STALE;
    Duration age = Duration.between(link.lastSuccess().orElse(link.createdOn()), now);
    return followed(link) && age.compareTo(limit) >= 0
        ? Optional.of(Long.toString(age.toHours()))
        : Optional.empty();
  }

  /**
   * A calendar that is read and has brought nothing new for two months may be the wrong one.
   *
   * @param link the link
   * @param newest when it last told something new
   * @param now the present moment
   * @return for how many days it told nothing
   */
  public static Optional<String> quiet(Link link, Optional<Instant> newest, Instant now) {
    Duration silence = Duration.between(newest.orElse(link.createdOn()), now);
    return followed(link)
            && link.source().readsFeeds()
            && link.lastSuccess().isPresent()
            && silence.compareTo(LONG_QUIET) >= 0
        ? Optional.of(Long.toString(silence.toDays()))
        : Optional.empty();
  }

  /**
   * A channel that used to read our feed and has stopped may sell our nights again. One that is
   * silent for a month was disconnected on purpose.
   *
   * @param link the link
   * @param reads what the channel has read
   * @param now the present moment
   * @return for how many hours it did not read
   */
  public static Optional<String> unread(Link link, Collection<ChannelRead> reads, Instant now) {
    return reads.stream()
        .map(ChannelRead::lastRead)
        .max(Comparator.naturalOrder())
        .filter(last -> link.enabled() && link.exported())
        .map(last -> Duration.between(last, now))
        .filter(silence -> silence.compareTo(LONG_UNREAD) >= 0)
        .filter(silence -> silence.compareTo(DISCONNECTED) < 0)
        .map(silence -> Long.toString(silence.toHours()));
  }

  /**
   * Our feed comes fresh from us: whoever adds an age, or an old date, keeps copies.
   *
   * @param facts what the answer of our own feed told
   * @param now the machine's time
   * @return how many seconds old the copy was
   */
  public static Optional<String> cached(AnswerFacts facts, Instant now) {
    Optional<Duration> old =
        facts
            .date()
            .map(made -> Duration.between(made, now))
            .filter(age -> age.compareTo(KEPT) > 0);
    return facts.age().or(() -> old).map(age -> Long.toString(age.toSeconds()));
  }

  /**
   * The certificate of our site lasts for two weeks more.
   *
   * @param facts what the answer of our own feed told
   * @param now the machine's time
   * @return the day on which it ends, in UTC
   */
  public static Optional<String> certificate(AnswerFacts facts, Instant now) {
    return facts
        .certificateUntil()
        .filter(until -> until.isBefore(now.plus(ENDS_SOON)))
        .map(until -> until.atOffset(ZoneOffset.UTC).toLocalDate().toString());
  }

  /**
   * Our clock is right unless two others agree that it is not.
   *
   * @param offsets by how much the clocks of others are ahead of ours
   * @return by how many seconds the nearest of them is ahead
   */
  public static Optional<String> clock(Collection<Duration> offsets) {
    long ahead = offsets.stream().filter(offset -> offset.compareTo(WRONG) > 0).count();
    long behind = offsets.stream().filter(offset -> offset.negated().compareTo(WRONG) > 0).count();
    boolean wrong =
        offsets.size() >= AGREEING && (ahead == offsets.size() || behind == offsets.size());
    return wrong
        ? offsets.stream()
            .min(Comparator.comparing(Duration::abs))
            .map(offset -> Long.toString(offset.toSeconds()))
        : Optional.empty();
  }

  /**
   * Whether the clocks of others tell anything of ours: one that agrees with it, or two at all.
   *
   * @param offsets by how much the clocks of others are ahead of ours
   * @return false when it is not known whether ours is right
   */
  public static boolean tellOfOurClock(Collection<Duration> offsets) {
    return offsets.size() >= AGREEING
        || offsets.stream().anyMatch(offset -> offset.abs().compareTo(WRONG) <= 0);
  }

  private static boolean followed(Link link) {
    return link.state() == State.ACTIVE
        || link.state() == State.VERIFYING
        || link.state() == State.QUARANTINED;
  }
}
