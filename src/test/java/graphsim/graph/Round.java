package graphsim.graph;

import graphsim.exchange.Instance;
import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One round of delta: what is in the window at first, then what is other than it was known. */
record Round(List<Entry> entries, Mark end) {

  /** From when to when. */
  record Window(Instant from, Instant to) {}

  /**
   * How far a client knows the mailbox.
   *
   * @param version of the mailbox, -1 where nothing is known yet
   * @param known the ids it was told, immutable and mutable
   */
  record Mark(Window window, long version, int generation, Map<String, String> known) {}

  /** An entry of a page. */
  interface Entry {
    /** As JSON. */
    Map<String, Object> written(Mailbox mailbox, Prefer prefer);
  }

  static Round first(Mailbox mailbox, Window window, int generation) {
    return since(mailbox, new Mark(window, -1, generation, Map.of()));
  }

  static Round since(Mailbox mailbox, Mark mark) {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> known = new LinkedHashMap<>();
    for (Item item : visible(mailbox)) {
      boolean changed = item.stamp().version() > mark.version();
      for (Instance on : inWindow(item, mark.window())) {
        String id = new Prefer(true, "UTC", 0).id(mailbox, on);
        known.put(id, new Prefer(false, "UTC", 0).id(mailbox, on));
        if (changed || !mark.known().containsKey(id)) {
          entries.add(on.kind() == Instance.Kind.OCCURRENCE ? bare(on) : full(on));
        }
      }
      if (changed && mark.version() >= 0 && !known.containsKey(item.id())) {
        entries.add(removed(item.id(), item.names().mutable()));
      }
    }
    mark.known().entrySet().stream()
        .filter(was -> !known.containsKey(was.getKey()))
        .filter(was -> !mailbox.items().containsKey(was.getKey()) || hidden(mailbox))
        .forEach(was -> entries.add(removed(was.getKey(), was.getValue())));
    unknown(mailbox, mark, entries);
    return new Round(entries, new Mark(mark.window(), mailbox.version(), mark.generation(), known));
  }

  /** What came and went meanwhile is told of as well, though the client never knew it. */
  private static void unknown(Mailbox mailbox, Mark mark, List<Entry> entries) {
    if (mark.version() >= 0) {
      mailbox
          .removed()
          .forEach(
              (id, removal) -> {
                if (removal.version() > mark.version() && !mark.known().containsKey(id)) {
                  entries.add(removed(id, removal.mutable()));
                }
              });
    }
  }

  private static Collection<Item> visible(Mailbox mailbox) {
    return hidden(mailbox) ? List.of() : mailbox.items().values();
  }

  private static boolean hidden(Mailbox mailbox) {
    return mailbox.hiding() != Mailbox.Hiding.NOTHING;
  }

  private static List<Instance> inWindow(Item item, Window window) {
    List<Instance> within = Instance.between(item, window.from(), window.to());
    if (!item.series() || within.isEmpty()) {
      return within;
    }
    List<Instance> all = new ArrayList<>();
    all.add(Instance.of(item));
    all.addAll(within);
    return all;
  }

  private static Entry full(Instance on) {
    return (mailbox, prefer) -> new EventWriter(mailbox, prefer).full(on);
  }

  private static Entry bare(Instance on) {
    return (mailbox, prefer) -> new EventWriter(mailbox, prefer).bare(on);
  }

  private static Entry removed(String id, String mutable) {
    return (mailbox, prefer) ->
        Tree.of(
            "@odata.type",
            "#microsoft.graph.event",
            "id",
            prefer.immutableIds() ? id : mutable,
            "@removed",
            Tree.of("reason", "deleted"));
  }
}
