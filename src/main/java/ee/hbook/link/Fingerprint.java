package ee.hbook.link;

import java.util.Optional;

/**
 * By what a calendar that was followed is known again.
 *
 * @param httpTag the ETag of the answer, verbatim
 * @param httpModified its Last-Modified, verbatim
 * @param digest the digest of its content; empty when it has none
 */
public record Fingerprint(Optional<String> httpTag, Optional<String> httpModified, String digest) {

  /**
   * Whether the other end can be asked for the calendar on the condition that it has changed.
   *
   * @return true when it gave something to name what we have
   */
  public boolean isConditional() {
    return httpTag.isPresent() || httpModified.isPresent();
  }
}
