package ee.hbook.feed.reads;

import ee.hbook.availability.Span;
import ee.hbook.feed.reads.ReaderFamily.Kind;
import ee.hbook.sync.Echoes.Echo;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds out for which link a program without a known name reads the plain feed of a unit. What it
 * reads and the links beside it must leave one possibility: one link of whose channel nothing else
 * is known to read, one such program that reads regularly. And it must be proved: bookings of ours
 * came back in that link's calendar when nobody but this program had read them. To be wrong would
 * hide that channel's bookings from the program's own guests. Pure.
 *
 * @param link the link
 * @param program by what the program is remembered
 */
public record LearnedReader(FeedChannel link, String program) {

  /** So many bookings must have come back that nobody else had read. */
  static final int PROOFS = 3;

  /** What came back before that may have been read by somebody of whom nothing is on record now. */
  public static final Duration LOOKED_BACK = Duration.ofDays(30);

  private static final int REGULAR = 24;
  private static final Duration FOR_LONG = Duration.ofDays(3);
  private static final Duration LATELY = Duration.ofDays(3);

  /**
   * For which link a program may read, as far as the links and the readers tell.
   *
   * @param links the links of a unit
   * @param reads all reads of feeds that show its nights
   * @param now the present moment
   * @return the only possibility, not proved yet; empty when there is none or more than one
   */
  public static Optional<LearnedReader> candidate(
      List<FeedChannel> links, List<FeedRead> reads, Instant now) {
    Optional<String> program = onlyProgram(reads, now);
    if (program.isEmpty()) {
      return Optional.empty();
    }
    List<FeedChannel> left =
        links.stream().filter(link -> !isAccountedFor(link, reads, program.get())).toList();
    return left.size() == 1
            && readsForNobodyBut(left.getFirst(), program.get(), reads)
            && left.getFirst().exported()
            && left.getFirst().platform().map(ReaderFamily::isOneSeller).orElse(true)
        ? Optional.of(new LearnedReader(left.getFirst(), program.get()))
        : Optional.empty();
  }

  /**
   * Whether it is proved.
   *
   * @param echoes what came back in the link's calendar in the last {@link #LOOKED_BACK}
   * @param reads all reads of feeds that show the nights of the unit
   * @return true when enough of it had been read by nobody else before it was there
   */
  public boolean isProved(List<Echo> echoes, List<FeedRead> reads) {
    return echoes.stream().filter(echo -> isProof(echo, reads)).map(Echo::span).distinct().count()
        >= PROOFS;
  }

  private boolean isProof(Echo echo, List<FeedRead> reads) {
    List<FeedRead> had =
        reads.stream()
            .filter(read -> read.firstRead().isBefore(echo.firstSeen()))
            .filter(read -> read.taken().stream().anyMatch(echo.span()::overlaps))
            .toList();
    return had.stream().anyMatch(read -> covers(read, echo.span()))
        && had.stream().allMatch(read -> read.key().reader().equals(program));
  }

  private static boolean covers(FeedRead read, Span span) {
    return read.taken().stream().anyMatch(taken -> taken.encloses(span));
  }

  /** The only unnamed one, with a number or without, that reads regularly; one with a number. */
  private static Optional<String> onlyProgram(List<FeedRead> reads, Instant now) {
    Map<String, FeedRead> sums = new HashMap<>();
    reads.stream()
        .filter(read -> reader(read).equals(ReaderFamily.OTHER))
        .forEach(read -> sums.merge(read.key().reader(), read, LearnedReader::sum));
    List<String> regular =
        sums.values().stream()
            .filter(sum -> isRegular(sum, now))
            .map(sum -> sum.key().reader())
            .toList();
    return regular.size() == 1
        ? Optional.of(regular.getFirst()).filter(FeedReader::isNumbered)
        : Optional.empty();
  }

  private static FeedRead sum(FeedRead one, FeedRead other) {
    FeedRead first = one.firstRead().isBefore(other.firstRead()) ? one : other;
    FeedRead second = first == one ? other : one;
    return first.and(new FeedRead.More(second.count(), second.firstRead(), second.lastRead()));
  }

  private static boolean isRegular(FeedRead sum, Instant now) {
    return sum.count() >= REGULAR
        && !sum.lastRead().isBefore(sum.firstRead().plus(FOR_LONG))
        && sum.lastRead().isAfter(now.minus(LATELY));
  }

  /** Its channel reads under its name, or the feed that is for it, by another program. */
  private static boolean isAccountedFor(FeedChannel link, List<FeedRead> reads, String program) {
    return reads.stream()
        .filter(read -> reader(read).kind() != Kind.PERSON)
        .anyMatch(
            read ->
                read.forLink().equals(OptionalLong.of(link.link()))
                    ? !read.key().reader().equals(program)
                    : link.platform().equals(Optional.of(reader(read))));
  }

  private static boolean readsForNobodyBut(FeedChannel link, String program, List<FeedRead> reads) {
    return reads.stream()
        .filter(read -> read.key().reader().equals(program))
        .allMatch(
            read ->
                read.forLink().isEmpty() || read.forLink().equals(OptionalLong.of(link.link())));
  }

  private static ReaderFamily reader(FeedRead read) {
    return ReaderFamily.ofWord(read.key().reader());
  }
}
