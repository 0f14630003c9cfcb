package ee.hbook.ical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a server knows again what it has sent (RFC 9110 §8.8), verbatim, because some know only
 * their own spelling.
 *
 * @param tag the ETag, weak or strong
 * @param modified the Last-Modified
 */
public record HttpValidators(Optional<String> tag, Optional<String> modified) {

  /** None: whatever there is, is wanted. */
  public static final HttpValidators NONE = new HttpValidators(Optional.empty(), Optional.empty());

  private static final int LONGEST_TAG = 500;

  /** Also without quotation marks, as some send it; never the asterisk, which matches anything. */
  private static final Pattern TAG =
      Pattern.compile("(W/)?\"[ !\\x23-\\x7e]+\"|(?!\\*$)[!\\x23-\\x2b\\x2d-\\x7e]+");

  /**
   * What of the headers of an answer can be relied on. A Last-Modified counts in seconds, so it is
   * taken only when the answer is later: what changed once more within the same second would never
   * be seen (RFC 9110 §8.8.2.2).
   *
   * @param tags all ETag headers
   * @param modified all Last-Modified headers
   * @param dates all Date headers
   * @return what may be sent back to the same address
   */
  public static HttpValidators of(List<String> tags, List<String> modified, List<String> dates) {
    Optional<Instant> sent = single(dates).flatMap(HttpDate::parse);
    return new HttpValidators(
        single(tags).filter(tag -> tag.length() <= LONGEST_TAG && TAG.matcher(tag).matches()),
        single(modified).filter(date -> isOver(HttpDate.parse(date), sent)));
  }

  /**
   * Whether there is nothing to send.
   *
   * @return true when a server would have to send everything
   */
  public boolean isEmpty() {
    return tag.isEmpty() && modified.isEmpty();
  }

  private static boolean isOver(Optional<Instant> modified, Optional<Instant> sent) {
    return modified.isPresent() && sent.isPresent() && sent.get().isAfter(modified.get());
  }

  private static Optional<String> single(List<String> headers) {
    return headers.size() == 1 ? Optional.of(headers.getFirst()) : Optional.empty();
  }
}
