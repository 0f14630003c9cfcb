package graphsim.exchange;

import graphsim.exchange.RoomRules.Habit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The booking assistant of the rooms: takes or declines what a room is invited to, and writes its
 * copy anew (the organizer's name for the subject, nothing for the body).
 */
final class Assistant {

  private static final Duration HORIZON = Duration.ofDays(400);

  private final Directory directory;
  private final Store store;
  private final Exchange exchange;
  private final SimClock clock;
  private final Agenda agenda;

  Assistant(Directory directory, Store store, Exchange exchange, SimClock clock, Agenda agenda) {
    this.directory = directory;
    this.store = store;
    this.exchange = exchange;
    this.clock = clock;
    this.agenda = agenda;
  }

  /** An invitation, or one to another time, has come into a mailbox. */
  void asked(Mailbox box, String id, LocalDate day) {
    if (box.kind() == Mailbox.Kind.ROOM) {
      touchIfNew(box, id);
    }
    if (box.kind() == Mailbox.Kind.ROOM && !box.rules().has(Habit.SILENT)) {
      agenda.in(box.rules().delay(), () -> answer(box, id, day));
    }
  }

  private void touchIfNew(Mailbox box, String id) {
    Item.Stamp stamp = box.items().get(id).stamp();
    if (stamp.created().equals(stamp.modified())) {
      touch(box, id);
    }
  }

  /** Something has come into a mailbox that needs no answer: a room tidies its copy up. */
  void informed(Mailbox box, String id) {
    if (box.kind() == Mailbox.Kind.ROOM) {
      touch(box, id);
      touch(box, id);
    }
  }

  private void answer(Mailbox room, String id, LocalDate day) {
    Item copy = room.items().get(id);
    if (copy == null || copy.standing().cancelled() || copy.organizer() == null) {
      return;
    }
    List<Instance> asked =
        day == null ? upcoming(copy) : Instance.on(copy, day).map(List::of).orElse(List.of());
    Reply reply =
        asked.stream().allMatch(on -> suits(room, copy, on)) ? Reply.ACCEPTED : Reply.DECLINED;
    exchange.respond(room, new Occasion(id, day), reply, true);
  }

  private List<Instance> upcoming(Item copy) {
    Instant from = copy.content().span().from();
    return copy.series()
        ? Instance.between(copy, from, clock.now().plus(HORIZON))
        : List.of(Instance.of(copy));
  }

  private boolean suits(Mailbox room, Item copy, Instance on) {
    RoomRules rules = room.rules();
    Span span = on.content().span();
    boolean first = on.day() == null || span.from().equals(copy.content().span().from());
    Instant horizon = clock.now().plus(Duration.ofDays(rules.windowDays()));
    return (!first || !span.from().isAfter(horizon))
        && span.length().compareTo(rules.longest()) <= 0
        && (!rules.has(Habit.WORK_HOURS_ONLY) || room.hours().hold(span))
        && (!rules.has(Habit.INSIDERS_ONLY) || insider(copy))
        && (rules.has(Habit.CONFLICTS_ALLOWED) || free(room, copy, span));
  }

  private boolean insider(Item copy) {
    return directory
        .find(copy.organizer().address())
        .filter(box -> box.kind() != Mailbox.Kind.OUTSIDE)
        .isPresent();
  }

  private static boolean free(Mailbox room, Item copy, Span span) {
    return room.items().values().stream()
        .filter(other -> !other.id().equals(copy.id()))
        .filter(other -> !other.standing().cancelled())
        .filter(other -> other.own() || other.standing().reply() == Reply.ACCEPTED)
        .flatMap(other -> Instance.between(other, span.from(), span.to()).stream())
        .noneMatch(instance -> instance.content().takesTime());
  }

  /** The owner says yes or perhaps: the copy stays, in a room's own words. */
  void keep(Mailbox box, Item copy, LocalDate day, Reply reply) {
    Content content = Exchange.content(copy, day);
    Content kept =
        rewritten(box, copy, content)
            .withShowAs(reply == Reply.ACCEPTED ? "busy" : "tentative")
            .answered(box.address(), reply, clock.now());
    Standing standing = new Standing(reply, clock.now(), false);
    store.put(
        box,
        day == null
            ? copy.with(kept).with(standing).deviating(deviations(box, copy))
            : copy.deviating(day, Optional.of(kept)));
    if (box.kind() == Mailbox.Kind.ROOM) {
      touch(box, copy.id());
    }
  }

  /** A room writes its copy once more, as the assistant does when it tidies up. */
  private void touch(Mailbox box, String id) {
    store.put(box, box.items().get(id));
  }

  private SortedMap<LocalDate, Optional<Content>> deviations(Mailbox box, Item copy) {
    SortedMap<LocalDate, Optional<Content>> all = new TreeMap<>();
    copy.deviations()
        .forEach((day, how) -> all.put(day, how.map(content -> rewritten(box, copy, content))));
    return all;
  }

  private static Content rewritten(Mailbox box, Item copy, Content content) {
    if (box.kind() != Mailbox.Kind.ROOM
        || box.rules().has(Habit.KEEPS_SUBJECTS)
        || copy.organizer() == null) {
      return content;
    }
    return content
        .withSubject(copy.organizer().name() + " ")
        .withBody(Tree.of("contentType", "html", "content", ""));
  }

  /** The organizer's content as it is put into a copy that is already there. */
  Content worded(Mailbox box, Item copy, Item organizers) {
    Content content = organizers.content().withInvitees(Invitee::askedAgain);
    boolean answered = copy.standing().reply() == Reply.ACCEPTED;
    Content worded = answered ? rewritten(box, copy, content) : content;
    return worded
        .withShowAs(copy.content().showAs())
        .answered(box.address(), copy.standing().reply(), copy.standing().replied());
  }

  /** A cancellation has come into a mailbox: a room tidies it away. */
  void calledOff(Mailbox box, String id) {
    if (box.kind() == Mailbox.Kind.ROOM && !box.rules().has(Habit.KEEPS_CANCELLED)) {
      agenda.in(
          box.rules().delay(),
          () -> {
            Item copy = box.items().get(id);
            if (copy != null && copy.standing().cancelled()) {
              touch(box, id);
              store.remove(box, box.items().get(id));
            }
          });
    }
  }
}
