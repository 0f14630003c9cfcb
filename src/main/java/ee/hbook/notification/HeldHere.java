package ee.hbook.notification;

import ee.hbook.sync.plan.Told.Counterpart;
import java.time.Instant;

/**
 * What is said of whoever holds nights here that a calendar claims.
 *
 * @param text a key of the message bundle; {0} is the source, {1} since when
 * @param source the channel, or a word of ours
 * @param since when it was first seen here
 */
public record HeldHere(String text, String source, Instant since) {

  /**
   * Finds the sentence.
   *
   * @param other what holds the nights
   * @return the sentence with its values
   */
  public static HeldHere of(Counterpart other) {
    String how =
        switch (other.source()) {
          case "website", "preparation", "automatic", "blocked" -> other.source();
          default -> other.reservationId().isPresent() ? "channel" : "closed";
        };
    return new HeldHere("notice_held_" + how, other.source(), other.since());
  }
}
