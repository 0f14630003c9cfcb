package ee.hbook.sync.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ee.hbook.link.Link;
import ee.hbook.sync.OldCopies;
import ee.hbook.sync.RemoteCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Notices when a calendar answers with an older copy of itself, by what it holds and not by what a
 * cache says of itself: its stamp goes back, or it is again what it was before its last change.
 */
@ApplicationScoped
public class NoteOldCopies {

  private static final int MOST = 10_000;

  private final OldCopies copies;
  private final Clock clock;

  /** What each calendar was before it was what is known now; of this node. */
  private final Cache<Long, String> former = Caffeine.newBuilder().maximumSize(MOST).build();

  @Inject
  public NoteOldCopies(OldCopies copies, Clock clock) {
    this.copies = copies;
    this.clock = clock;
  }

  /**
   * A calendar was read whole.
   *
   * @param before the link as the last good run left it
   * @param calendar what was read
   * @param digest its digest
   */
  void note(Link before, RemoteCalendar calendar, String digest) {
    Instant now = clock.instant();
    String last = before.followed().digest();
    if (last.isEmpty() || last.equals(digest)) {
      return;
    }
    boolean isFormer = digest.equals(former.getIfPresent(before.id()));
    former.put(before.id(), last);
    if (isFormer || before.followed().isNewerThan(calendar.stamped(), now)) {
      copies.seen(before.id(), now);
    }
  }
}
