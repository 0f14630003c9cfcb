package ee.hbook.attention.application;

import ee.hbook.attention.NeedList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The list for pages that ask again and again: made at most every few seconds, however many are
 * open.
 */
@ApplicationScoped
public class GlanceAtNeeds {

  private static final Duration KEPT = Duration.ofSeconds(15);

  private final ListNeeds listNeeds;
  private final Clock clock;
  private @Nullable Glance last;

  @Inject
  public GlanceAtNeeds(ListNeeds listNeeds, Clock clock) {
    this.listNeeds = listNeeds;
    this.clock = clock;
  }

  private record Glance(NeedList list, Instant made) {

    boolean isOf(Instant now) {
      return !now.isBefore(made) && now.isBefore(made.plus(KEPT));
    }
  }

  /**
   * What needs a person.
   *
   * @return for whoever may see everything; a quarter of a minute old at most
   */
  public synchronized NeedList list() {
    Instant now = clock.instant();
    if (last == null || !last.isOf(now)) {
      last = new Glance(listNeeds.all(), now);
    }
    return last.list();
  }
}
