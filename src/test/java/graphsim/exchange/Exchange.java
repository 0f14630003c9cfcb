package graphsim.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The mail server: what happens in one calendar and what of it comes to the others. Every copy is
 * its own item; only the organizer's decides.
 */
public final class Exchange {

  private final Directory directory;
  private final Store store;
  private final Ids ids;
  private final SimClock clock;
  private final Assistant assistant;
  private boolean copiesCarryTransactionIds;

  /** A server on these mailboxes. */
  public Exchange(Directory directory, Store store, Ids ids, SimClock clock, Agenda agenda) {
    this.directory = directory;
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.assistant = new Assistant(directory, store, this, clock, agenda);
  }

  /**
   * Whether the copies of those who are invited carry the transaction id, too. Nobody says; at
   * first only the organizer's does.
   */
  public void copiesCarryTransactionIds(boolean carry) {
    copiesCarryTransactionIds = carry;
  }

  /** Puts a new meeting into its organizer's calendar and invites. */
  public Item create(
      Mailbox organizer, Content content, String transactionId, Map<String, String> marks) {
    Item.Names names = new Item.Names(ids.item(), ids.mutable(), ids.uid(clock.now()));
    Item item =
        new Item(
            names,
            organizer.party(),
            true,
            transactionId,
            marks,
            content,
            Standing.OWN,
            null,
            new TreeMap<>());
    Item stored = store.put(organizer, item);
    invite(stored, null);
    return stored;
  }

  /** Changes what an id stands for; from the organizer's copy it goes to the others. */
  public Item change(Mailbox mailbox, Occasion occasion, Content content) {
    Item before = item(mailbox, occasion);
    Content was = content(before, occasion.day());
    Content is = reconsidered(before, was, content);
    Item after =
        occasion.day() == null
            ? settled(before, is)
            : before.deviating(occasion.day(), Optional.of(is));
    Item stored = store.put(mailbox, after);
    if (stored.own()) {
      send(stored, before, occasion.day(), was, is);
    }
    return stored;
  }

  /** A changed series forgets its exceptions when its days or times are others. */
  private static Item settled(Item before, Content is) {
    Content was = before.content();
    boolean others =
        !Objects.equals(was.recurrence(), is.recurrence()) || !was.span().equals(is.span());
    return others ? before.with(is).deviating(new TreeMap<>()) : before.with(is);
  }

  /** Another time has to be answered anew. */
  private static Content reconsidered(Item item, Content was, Content is) {
    return item.own() && moved(was, is) ? is.withInvitees(Invitee::askedAgain) : is;
  }

  private static boolean moved(Content was, Content is) {
    return !was.span().equals(is.span()) || !Objects.equals(was.recurrence(), is.recurrence());
  }

  private void send(Item item, Item before, LocalDate day, Content was, Content is) {
    if (day == null) {
      invite(item, before.content());
      return;
    }
    is.invitees().forEach(who -> box(who).ifPresent(box -> inviteOn(box, item, day, was, is)));
    dropped(was, is, box -> calledOff(box, item.uid(), day));
  }

  private void invite(Item item, Content was) {
    Content is = item.content();
    is.invitees().forEach(who -> box(who).ifPresent(box -> invite(box, item, was)));
    if (was != null) {
      dropped(was, is, box -> calledOff(box, item.uid(), null));
    }
  }

  private void dropped(Content was, Content is, Consumer<Mailbox> then) {
    was.invitees().stream()
        .filter(who -> is.invitee(who.party().address()).isEmpty())
        .forEach(who -> box(who).ifPresent(then));
  }

  private void invite(Mailbox box, Item item, Content was) {
    Optional<Item> known = box.byUid(item.uid());
    boolean asks = was == null || known.isEmpty() || moved(was, item.content());
    Item copy =
        known
            .map(old -> old.with(assistant.worded(box, old, item)).deviating(item.deviations()))
            .map(old -> asks ? old.with(Standing.ASKED) : old)
            .orElseGet(() -> copy(item));
    Item stored = store.put(box, copy);
    if (asks) {
      assistant.asked(box, stored.id(), null);
    } else {
      assistant.informed(box, stored.id());
    }
  }

  private Item copy(Item item) {
    SortedMap<LocalDate, Optional<Content>> deviations = new TreeMap<>(item.deviations());
    return new Item(
        new Item.Names(ids.item(), ids.mutable(), item.uid()),
        item.organizer(),
        false,
        copiesCarryTransactionIds ? item.transactionId() : null,
        Map.of(),
        item.content().withShowAs("tentative").withInvitees(Invitee::askedAgain),
        Standing.ASKED,
        null,
        deviations);
  }

  private void inviteOn(Mailbox box, Item item, LocalDate day, Content was, Content is) {
    box.byUid(item.uid())
        .ifPresent(
            old -> {
              Content own = assistant.worded(box, old, item.with(is)).withRecurrence(null);
              Item stored = store.put(box, old.deviating(day, Optional.of(own)));
              if (moved(was, is)) {
                assistant.asked(box, stored.id(), day);
              } else {
                assistant.informed(box, stored.id());
              }
            });
  }

  /** The organizer calls it off, or one day of it; his own copy goes. */
  public void cancel(Mailbox mailbox, Occasion occasion) {
    Item item = item(mailbox, occasion);
    if (!item.own()) {
      throw Refused.invalid(
          "ErrorInvalidRequest",
          "Your request can't be completed. You need to be an organizer to cancel a meeting.");
    }
    Content content = content(item, occasion.day());
    remove(mailbox, item, occasion.day());
    content
        .invitees()
        .forEach(who -> box(who).ifPresent(box -> calledOff(box, item.uid(), occasion.day())));
  }

  /** Takes it out of a calendar: the organizer's calls it off, another's tells nobody. */
  public void delete(Mailbox mailbox, Occasion occasion) {
    Item item = item(mailbox, occasion);
    if (item.own()) {
      cancel(mailbox, occasion);
    } else {
      remove(mailbox, item, occasion.day());
    }
  }

  private void remove(Mailbox mailbox, Item item, LocalDate day) {
    if (day == null) {
      store.remove(mailbox, item);
    } else {
      store.put(mailbox, item.deviating(day, Optional.empty()));
    }
  }

  private void calledOff(Mailbox box, String uid, LocalDate day) {
    Optional<Item> known = box.byUid(uid);
    if (known.isEmpty()) {
      return;
    }
    Item copy = known.get();
    if (day != null) {
      store.put(box, copy.deviating(day, Optional.empty()));
      return;
    }
    Content content = copy.content();
    Item off =
        copy.with(content.withSubject("Canceled: " + content.subject()).withShowAs("free"))
            .with(Standing.CANCELLED);
    store.put(box, off);
    assistant.calledOff(box, off.id());
  }

  /** The owner of a copy answers; a no takes it out of the calendar. */
  public void respond(Mailbox mailbox, Occasion occasion, Reply reply, boolean tells) {
    Item item = item(mailbox, occasion);
    if (item.own()) {
      throw Refused.invalid(
          "ErrorInvalidRequest",
          "Your request can't be completed. You can't respond to this meeting because you're the"
              + " meeting organizer.");
    }
    LocalDate day = occasion.day();
    if (reply == Reply.DECLINED) {
      remove(mailbox, item, day);
    } else {
      assistant.keep(mailbox, item, day, reply);
    }
    if (tells) {
      answered(item, day, mailbox.address(), reply);
    }
  }

  /** An answer comes to the organizer. */
  void answered(Item copy, LocalDate day, String address, Reply reply) {
    organizerOf(copy)
        .ifPresent(
            box ->
                box.byUid(copy.uid())
                    .ifPresent(item -> store.put(box, heard(item, day, address, reply))));
  }

  private Item heard(Item item, LocalDate day, String address, Reply reply) {
    if (day == null) {
      return item.with(item.content().answered(address, reply, clock.now()));
    }
    return Instance.on(item, day)
        .map(on -> on.content().answered(address, reply, clock.now()))
        .map(content -> item.deviating(day, Optional.of(content)))
        .orElse(item);
  }

  private Optional<Mailbox> organizerOf(Item copy) {
    return Optional.ofNullable(copy.organizer()).flatMap(who -> directory.find(who.address()));
  }

  private Optional<Mailbox> box(Invitee invitee) {
    String address = invitee.party().address();
    return address == null ? Optional.empty() : directory.find(address);
  }

  /** The item that an occasion is of. */
  public static Item item(Mailbox mailbox, Occasion occasion) {
    Item item = mailbox.items().get(occasion.item());
    if (item == null) {
      throw Refused.missing();
    }
    return item;
  }

  /** What an occasion is: the item's content, or that of the day. */
  public static Content content(Item item, LocalDate day) {
    return day == null
        ? item.content()
        : Instance.on(item, day).map(Instance::content).orElseThrow(Refused::missing);
  }
}
