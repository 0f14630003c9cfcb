package ee.hbook.sync;

import ee.hbook.sync.Claim.Role;

/**
 * An event together with how it is recognised from poll to poll.
 *
 * @param identity the name by which its source knows it again, at most 1000 characters; no other
 *     event of the calendar has it. What is one of several that share a name has that name, {@code
 *     #} or {@code _R}, and more
 * @param event the event
 * @param kind what it says that it is
 * @param role what it becomes here when it is taken in
 */
public record IdentifiedEvent(String identity, RemoteEvent event, EventKind kind, Role role) {

  /**
   * The same under another identity or with other nights.
   *
   * @param otherIdentity the identity
   * @param otherEvent the event
   * @return the event with both
   */
  public IdentifiedEvent with(String otherIdentity, RemoteEvent otherEvent) {
    return new IdentifiedEvent(otherIdentity, otherEvent, kind, role);
  }
}
