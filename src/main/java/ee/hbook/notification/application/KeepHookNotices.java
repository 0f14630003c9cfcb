package ee.hbook.notification.application;

import ee.hbook.hook.HookFault;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the notices about hooks in step with what does not work. */
@ApplicationScoped
public class KeepHookNotices {

  private final Notices notices;
  private final Clock clock;

  @Inject
  public KeepHookNotices(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Tells of hooks that do not work, each once, dismissed or not.
   *
   * @param faults what does not work on this node
   * @param afterStart whether this node has just started: then what was told before is over, unless
   *     it is among the faults; a node that still has it tells it anew
   */
  @Transactional
  public void keep(List<HookFault> faults, boolean afterStart) {
    List<Notice> told =
        notices.ofHouse().stream().filter(each -> each.kind() == Kind.HOOK_FAILING).toList();
    Set<String> known = told.stream().map(Notice::uid).collect(Collectors.toSet());
    Set<String> failing = faults.stream().map(HookFault::hook).collect(Collectors.toSet());
    faults.stream()
        .filter(fault -> !known.contains(fault.hook()))
        .map(fault -> Notice.ofHook(fault.hook(), fault.said(), clock.instant()))
        .forEach(notice -> notices.save(notice, true));
    if (afterStart) {
      told.stream()
          .filter(notice -> !failing.contains(notice.uid()))
          .forEach(notice -> notices.delete(notice.id()));
    }
  }
}
