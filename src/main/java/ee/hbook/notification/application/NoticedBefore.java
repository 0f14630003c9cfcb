package ee.hbook.notification.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.reservation.Origin;
import ee.hbook.sync.FoundBefore;
import ee.hbook.sync.plan.Told.Counterpart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What earlier runs have found is what stands as notices. */
@ApplicationScoped
public class NoticedBefore implements FoundBefore {

  private final Notices notices;

  @Inject
  public NoticedBefore(Notices notices) {
    this.notices = notices;
  }

  @Override
  public Set<String> linkedDirectly(UnitId unit, Origin.Calendar calendar) {
    List<Notice> told = notices.of(unit, Notice.Kind.DIRECT_LINK);
    Set<String> names = new HashSet<>();
    for (Notice notice : told) {
      String other = notice.other().map(Counterpart::source).orElse("");
      if (notice.linkId().equals(calendar.linkId())) {
        names.add(other);
      } else if (other.equals(calendar.name())) {
        names.add(notice.calendar());
      }
    }
    names.remove("");
    return names;
  }
}
