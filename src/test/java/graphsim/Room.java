package graphsim;

import graphsim.exchange.Instance;
import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Occasion;
import graphsim.exchange.Party;
import graphsim.exchange.Reply;
import graphsim.exchange.RoomRules;
import graphsim.exchange.WorkHours;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A room, as its administrator and whoever minds its calendar treat it. */
public record Room(GraphSim sim, Mailbox mailbox) implements Correspondent {

  /** Gives it tags. */
  public Room tags(String... tags) {
    return place("tags", List.of(tags));
  }

  /** Says how many people it takes. */
  public Room capacity(int people) {
    return place("capacity", people);
  }

  /** Sets anything of its place by Graph's name. */
  public Room place(String name, Object value) {
    return change(() -> sim.places().of(mailbox).put(name, value));
  }

  /** The id of its place, which stays. */
  public String placeId() {
    return (String) sim.doing(() -> sim.places().of(mailbox).get("placeId"));
  }

  /** Sets what its booking assistant goes by. */
  public Room rules(UnaryOperator<RoomRules> change) {
    return change(() -> mailbox.rules(change.apply(mailbox.rules())));
  }

  /** Sets its working hours. */
  public Room hours(WorkHours hours) {
    return change(() -> mailbox.hours(hours));
  }

  /** Puts it into a time zone. */
  public Room timeZone(String zone) {
    return change(() -> mailbox.timeZone(zone));
  }

  /** Gives it another name. */
  public Room renamed(String name) {
    return change(() -> mailbox.rename(new Party(name, mailbox.address())));
  }

  /** Gives it another address. */
  public Room movedTo(String address) {
    return change(() -> mailbox.rename(new Party(mailbox.party().name(), address)));
  }

  /** Hides it from the list of rooms. */
  public Room unlisted() {
    return change(() -> sim.places().hide(mailbox));
  }

  /** Deletes it with its mailbox. */
  public void deleted() {
    unlisted();
    change(() -> sim.directory().remove(mailbox));
  }

  /** Keeps the application out of its mailbox, or lets it in again. */
  public Room forbidden(boolean forbidden) {
    return change(() -> sim.application().forbid(mailbox, forbidden));
  }

  /** Lets what is in it go missing, or come back. */
  public Room hiding(Mailbox.Hiding what) {
    return change(() -> mailbox.hide(what));
  }

  /** Declines a meeting, by somebody who minds the room. */
  public void declines(Meeting meeting) {
    answers(meeting, Reply.DECLINED);
  }

  /** Accepts a meeting, by somebody who minds the room. */
  public void accepts(Meeting meeting) {
    answers(meeting, Reply.ACCEPTED);
  }

  private void answers(Meeting meeting, Reply reply) {
    change(
        () ->
            sim.exchange()
                .respond(
                    mailbox,
                    new Occasion(meeting.copyIn(this).orElseThrow().id(), meeting.day()),
                    reply,
                    true));
  }

  /** Changes its copy of a meeting by hand, whatever with. */
  public void edits(Meeting meeting, UnaryOperator<Item> change) {
    change(() -> sim.store().put(mailbox, change.apply(meeting.copyIn(this).orElseThrow())));
  }

  /** Files its copy of a meeting elsewhere and back: the mutable id is another one then. */
  public void refiles(Meeting meeting) {
    edits(
        meeting,
        item ->
            item.with(
                new Item.Names(
                    item.id(),
                    item.names().mutable().replaceFirst(".{8}A=$", "Refiled_A="),
                    item.uid())));
  }

  /** Begins to write a meeting straight into its calendar, past the assistant. */
  public Booking books(String subject) {
    return new Booking(sim, mailbox, subject);
  }

  /** Deletes its copy of a meeting by hand: nobody is told. */
  public void loses(Meeting meeting) {
    change(() -> sim.store().remove(mailbox, meeting.copyIn(this).orElseThrow()));
  }

  /** What is in it between two times, called off or not, in order. */
  public List<Instance> between(Instant from, Instant to) {
    return sim.doing(
        () ->
            mailbox.items().values().stream()
                .flatMap(item -> Instance.between(item, from, to).stream())
                .sorted(Comparator.comparing(on -> on.content().span().from()))
                .toList());
  }

  private Room change(Runnable work) {
    return sim.doing(
        () -> {
          work.run();
          return this;
        });
  }
}
