package ee.hbook.config.faces;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the screens have said in a session, so that a sentence that was missed can be read again.
 */
@SessionScoped
public class SessionLog implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;

  private final Deque<Said> said = new ArrayDeque<>();

  /**
   * A sentence that was said.
   *
   * @param on when
   * @param tone {@code info}, {@code warn} or {@code error}
   * @param sentence without addresses
   */
  public record Said(Instant on, String tone, String sentence) implements Serializable {}

  /**
   * Adds a sentence. Of an address in it only the host is kept, as the rest may be its key.
   *
   * @param on when it was said
   * @param tone {@code info}, {@code warn} or {@code error}
   * @param sentence the sentence
   */
  public synchronized void add(Instant on, String tone, String sentence) {
    said.addFirst(
        new Said(on, tone, sentence.replaceAll("(\\w+://[^/?#\\s]+)[/?#][^\\s]*", "$1/…")));
    if (said.size() > MOST) {
      said.removeLast();
    }
  }

  /**
   * What was said.
   *
   * @return at most fifty sentences, the last one first
   */
  public synchronized List<Said> lines() {
    return List.copyOf(said);
  }
}
