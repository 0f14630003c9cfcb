package graphsim;

import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Every request and what was answered, the last ten thousand of them. */
public final class Journal {

  private static final int KEPT = 10_000;

  /** A request, when it came, and the answer, whose status is 0 where none came back. */
  public record Entry(Instant at, SimRequest request, SimAnswer answer) {

    /** Whether it would change something. */
    public boolean writes() {
      return !request.method().equals("GET") && request.path().startsWith("/graph");
    }
  }

  private final Deque<Entry> entries = new ArrayDeque<>();

  synchronized void add(Entry entry) {
    entries.add(entry);
    if (entries.size() > KEPT) {
      entries.remove();
    }
  }

  /** From the first that is kept to the last. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Those that write, with a method and a part of the path. */
  public List<Entry> writes(String method, String part) {
    return entries().stream()
        .filter(Entry::writes)
        .filter(entry -> entry.request().method().equals(method))
        .filter(entry -> entry.request().path().contains(part))
        .toList();
  }

  /** Forgets them. */
  public synchronized void clear() {
    entries.clear();
  }
}
