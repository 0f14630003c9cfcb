package graphsim.exchange;

import java.time.Instant;

/**
 * Somebody who is invited: as what (required, optional, resource), and what came back, and when.
 */
public record Invitee(String type, Party party, Reply reply, Instant replied) {

  /** Invited, and not heard of yet. */
  public static Invitee asked(String type, Party party) {
    return new Invitee(type, party, Reply.NONE, null);
  }

  /** With an answer. */
  public Invitee answered(Reply answer, Instant at) {
    return new Invitee(type, party, answer, at);
  }

  /** With no answer. */
  public Invitee askedAgain() {
    return asked(type, party);
  }
}
