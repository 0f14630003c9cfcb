package ee.hbook.attention.application;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.NeedList;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.Snoozed;
import ee.hbook.config.FaultLog;
import ee.hbook.config.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lists what needs a person now: the one source for every screen, mail and call. */
@ApplicationScoped
public class ListNeeds {

  private static final Logger LOG = Logger.getLogger(ListNeeds.class.getName());

  private final Instance<NeedSource> sources;
  private final Snoozed snoozed;
  private final Clock clock;

  @Inject
  public ListNeeds(@Any Instance<NeedSource> sources, Snoozed snoozed, Clock clock) {
    this.sources = sources;
    this.snoozed = snoozed;
    this.clock = clock;
  }

  /**
   * What needs a person now. Each source has a transaction of its own, so that one that fails takes
   * nothing with it.
   *
   * @return for whoever may see everything
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public NeedList all() {
    Instant now = clock.instant();
    return NeedList.of(
        bySource(now).values().stream().flatMap(List::stream).toList(), snoozed.at(now));
  }

  /**
   * Facts with where they come from. A source that fails leaves an entry that says so, since a list
   * that is not whole must not look like one.
   *
   * @param now the moment
   * @return each source with its facts
   */
  Map<NeedSource, List<Need>> bySource(Instant now) {
    Map<NeedSource, List<Need>> found = new LinkedHashMap<>();
    for (NeedSource source : sources) {
      found.put(source, of(source, now));
    }
    return found;
  }

  private static List<Need> of(NeedSource source, Instant now) {
    try {
      return new ArrayList<>(source.needs(now));
    } catch (RuntimeException failed) {
      FaultLog.log(
          LOG, Level.SEVERE, "A part of the list of what needs a person could not be made", failed);
      return List.of(incomplete(now));
    }
  }

  /** The same whichever source has failed, and whenever. */
  static Need incomplete(Instant now) {
    return Need.ofHouse(
        NeedKind.LIST_INCOMPLETE,
        "",
        now,
        Saying.of("need_list_incomplete_words"),
        List.of(Press.look(NeedKind.LIST_INCOMPLETE.needed())));
  }
}
