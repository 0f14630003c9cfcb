package ee.hbook.sync;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.sync.Claim.Role;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * An event of a calendar elsewhere that could not be understood; the others of its calendar are not
 * touched by it. It may be a guest all the same: the nights that it may mean are held until it can
 * be understood, or is gone.
 *
 * @param uid its UID, when that much could be read
 * @param reason what is wrong with it, in words for the owner; nothing that the event says of
 *     anybody
 * @param nights the nights that it may take, read with caution from whatever date of it can be
 *     read; empty where none can, where it says that it takes none, and for the rest of a series of
 *     which the first date stands among the events
 * @param siblings how the identities begin of others of its calendar that share its name
 */
public record EventSetAside(
    Optional<String> uid, Saying reason, Optional<LocalDateRange> nights, List<String> siblings) {

  public EventSetAside {
    siblings = List.copyOf(siblings);
  }

  /**
   * An event that shares its name with nobody.
   *
   * @param uid its UID, when that much could be read
   * @param reason what is wrong with it
   * @param nights the nights that it may take
   */
  public EventSetAside(Optional<String> uid, Saying reason, Optional<LocalDateRange> nights) {
    this(uid, reason, nights, List.of());
  }

  /**
   * An event of which no date can be read.
   *
   * @param uid its UID, when that much could be read
   * @param reason what is wrong with it
   */
  public EventSetAside(Optional<String> uid, Saying reason) {
    this(uid, reason, Optional.empty());
  }

  /**
   * The same with those that share its name.
   *
   * @param beginnings how their identities begin
   * @return the event with them
   */
  public EventSetAside among(List<String> beginnings) {
    return new EventSetAside(uid, reason, nights, beginnings);
  }

  /**
   * How it is recognised at the next poll.
   *
   * @return its UID, or what stands for one
   */
  public String identity() {
    return uid.filter(name -> !name.isBlank())
        .orElseGet(() -> "unreadable " + nights.map(LocalDateRange::toString).orElse(""));
  }

  /**
   * Whether it may be what is known under an identity.
   *
   * @param identity the identity
   * @return true as well for one of those that share its name
   */
  public boolean mayBe(String identity) {
    return identity.equals(identity()) || siblings.stream().anyMatch(identity::startsWith);
  }

  /**
   * The event as one that holds its nights for the time being.
   *
   * @return empty where no night of it is known
   */
  public Optional<RemoteEvent> held() {
    return nights.map(
        known ->
            new RemoteEvent(identity(), uid, Span.nights(known), EventKind.UNCLEAR, Role.UNSURE));
  }
}
