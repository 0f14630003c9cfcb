package graphsim;

import graphsim.exchange.Mailbox;
import graphsim.exchange.Occasion;
import graphsim.exchange.Reply;

/** Somebody in front of Outlook. */
public record Person(GraphSim sim, Mailbox mailbox) implements Correspondent {

  /** Begins to book a meeting. */
  public Booking books(String subject) {
    return new Booking(sim, mailbox, subject);
  }

  /** Answers an invitation. */
  public void answers(Meeting meeting, Reply reply) {
    sim.doing(
        () -> {
          String id = mailbox.byUid(meeting.uid()).orElseThrow().id();
          sim.exchange().respond(mailbox, new Occasion(id, null), reply, true);
          return null;
        });
  }
}
