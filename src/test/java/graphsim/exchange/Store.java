package graphsim.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Where items are kept: every write gives a new version and is told. */
public final class Store {

  /** Whoever wants to know of every write. */
  public interface Listener {
    /** An item has come, changed or gone. */
    void changed(Mailbox mailbox, Item item, ChangeKind kind);
  }

  private final SimClock clock;
  private final Ids ids;
  private Listener listener = (mailbox, item, kind) -> {};

  /** Stamps by this clock. */
  public Store(SimClock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Tells this one from now on. */
  public void tell(Listener other) {
    listener = other;
  }

  /** Writes an item, new or changed. */
  public Item put(Mailbox mailbox, Item item) {
    Instant now = clock.stamp();
    boolean isNew = item.stamp() == null;
    Item stored =
        item.with(
            new Item.Stamp(
                isNew ? now : item.stamp().created(),
                now,
                Base64.getEncoder().encodeToString((ids.token(20) + "==").getBytes(US_ASCII)),
                mailbox.nextVersion()));
    mailbox.items().put(stored.id(), stored);
    listener.changed(mailbox, stored, isNew ? ChangeKind.CREATED : ChangeKind.UPDATED);
    return stored;
  }

  /** Takes an item away. */
  public void remove(Mailbox mailbox, Item item) {
    Map<String, Item> items = mailbox.items();
    if (items.remove(item.id()) != null) {
      mailbox
          .removed()
          .put(item.id(), new Mailbox.Removal(mailbox.nextVersion(), item.names().mutable()));
      listener.changed(mailbox, item, ChangeKind.DELETED);
    }
  }
}
