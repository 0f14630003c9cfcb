package graphsim.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mailboxes that are known, those outside included. */
public final class Directory {

  private final List<Mailbox> mailboxes = new ArrayList<>();

  /** Adds one. */
  public Mailbox add(Mailbox mailbox) {
    mailboxes.add(mailbox);
    return mailbox;
  }

  /** Takes one away. */
  public void remove(Mailbox mailbox) {
    mailboxes.remove(mailbox);
  }

  /** All of them, in the order in which they were added. */
  public List<Mailbox> all() {
    return List.copyOf(mailboxes);
  }

  /** By the address or the GUID. */
  public Optional<Mailbox> find(String name) {
    String asked = name.toLowerCase(Locale.ROOT);
    return mailboxes.stream()
        .filter(box -> box.guid().equals(asked) || box.party().isAt(asked))
        .findFirst();
  }
}
