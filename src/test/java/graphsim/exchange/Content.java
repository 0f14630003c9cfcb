package graphsim.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a meeting is: the part that goes from the organizer's calendar into those of the others.
 *
 * @param body contentType and content
 * @param recurrence null for what happens once
 * @param more what else Graph takes of it, by its names
 */
public record Content(
    String subject,
    Map<String, Object> body,
    Span span,
    String showAs,
    List<Invitee> invitees,
    List<Map<String, Object>> locations,
    Recurrence recurrence,
    Map<String, Object> more) {

  /** With another subject. */
  public Content withSubject(String other) {
    return new Content(other, body, span, showAs, invitees, locations, recurrence, more);
  }

  /** With another body. */
  public Content withBody(Map<String, Object> other) {
    return new Content(subject, other, span, showAs, invitees, locations, recurrence, more);
  }

  /** At another time. */
  public Content withSpan(Span other) {
    return new Content(subject, body, other, showAs, invitees, locations, recurrence, more);
  }

  /** Shown otherwise. */
  public Content withShowAs(String other) {
    return new Content(subject, body, span, other, invitees, locations, recurrence, more);
  }

  /** With each of those who are invited changed. */
  public Content withInvitees(UnaryOperator<Invitee> change) {
    return withInvitees(invitees.stream().map(change).toList());
  }

  /** With others invited. */
  public Content withInvitees(List<Invitee> others) {
    return new Content(subject, body, span, showAs, others, locations, recurrence, more);
  }

  /** At other places. */
  public Content withLocations(List<Map<String, Object>> others) {
    return new Content(subject, body, span, showAs, invitees, others, recurrence, more);
  }

  /** Repeated otherwise, or not at all. */
  public Content withRecurrence(Recurrence other) {
    return new Content(subject, body, span, showAs, invitees, locations, other, more);
  }

  /** One of the invited, by the address. */
  public Optional<Invitee> invitee(String address) {
    return invitees.stream().filter(invitee -> invitee.party().isAt(address)).findFirst();
  }

  /** With what one of the invited answered. */
  public Content answered(String address, Reply reply, Instant at) {
    return withInvitees(
        invitee -> invitee.party().isAt(address) ? invitee.answered(reply, at) : invitee);
  }

  /** Whether it takes the time of whoever has it. */
  public boolean takesTime() {
    return !showAs.equals("free") && !showAs.equals("workingElsewhere");
  }
}
