package ee.hbook.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a button of a mail may do: bring back one link, or those of one host, after one trouble, for
 * one user ({@code link-health.md}, One-click resume).
 *
 * @param link the link; 0 for a host
 * @param host the host of several links; empty for one link
 * @param incidentId the trouble; of several links, the latest of theirs
 * @param userId whose mail it stands in
 * @param language what that mail is written in
 * @param expires from when on it does nothing, UTC, in whole seconds
 */
public record ResumeToken(
    long link, String host, long incidentId, long userId, Locale language, Instant expires) {

  /** How long it works. */
  public static final Duration LIFE = Duration.ofHours(72);

  private static final String VERSION = "1";
  private static final String BETWEEN = "~";

  /**
   * A button for one link.
   *
   * @param link the link
   * @param incidentId its trouble
   * @param userId whose mail it stands in
   * @param language what that mail is written in
   * @param now the moment
   * @return it works for 72 hours from then
   */
  public static ResumeToken ofLink(
      long link, long incidentId, long userId, Locale language, Instant now) {
    return new ResumeToken(link, "", incidentId, userId, language, end(now));
  }

  /**
   * A button for the links of a host that we paused.
   *
   * @param host the host of their addresses
   * @param latestIncidentId the latest of their troubles; later ones are not meant
   * @param userId whose mail it stands in
   * @param language what that mail is written in
   * @param now the moment
   * @return it works for 72 hours from then
   */
  public static ResumeToken ofHost(
      String host, long latestIncidentId, long userId, Locale language, Instant now) {
    return new ResumeToken(0, host, latestIncidentId, userId, language, end(now));
  }

  /**
   * Whether it does nothing any more.
   *
   * @param now the moment
   * @return true from {@link #expires} on
   */
  public boolean isExpired(Instant now) {
    return !now.isBefore(expires);
  }

  /**
   * The token as a line, to be signed.
   *
   * @return what {@link #parse} reads
   */
  public String line() {
    return String.join(
        BETWEEN,
        VERSION,
        Long.toString(link),
        host,
        Long.toString(incidentId),
        Long.toString(userId),
        language.toLanguageTag(),
        Long.toString(expires.getEpochSecond()));
  }

  /**
   * Reads a line.
   *
   * @param line what {@link #line} wrote
   * @return empty for any other
   */
  public static Optional<ResumeToken> parse(String line) {
    List<String> parts = List.of(line.split(BETWEEN, -1));
    if (parts.size() != 7 || !parts.getFirst().equals(VERSION)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ResumeToken(
              Long.parseLong(parts.get(1)),
              parts.get(2),
              Long.parseLong(parts.get(3)),
              Long.parseLong(parts.get(4)),
              Locale.forLanguageTag(parts.get(5)),
              Instant.ofEpochSecond(Long.parseLong(parts.get(6)))));
    } catch (NumberFormatException | DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }

  private static Instant end(Instant now) {
    return Instant.ofEpochSecond(now.plus(LIFE).getEpochSecond());
  }
}
