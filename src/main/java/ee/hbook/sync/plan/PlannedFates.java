package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.plan.Fate.Plain;
import ee.hbook.sync.plan.SyncPlan.EventFate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each event of a run leads to, and what the owner has to know of it. */
final class PlannedFates {

  private final List<EventFate> fates = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  void add(String uid, Span span, Fate fate) {
    fates.add(new EventFate(uid, Optional.of(span), fate));
  }

  void add(RemoteEvent event, Fate fate) {
    add(event.identity(), event.span(), fate);
  }

  void add(Claim claim, Plain fate) {
    add(claim.identity(), claim.span(), fate);
  }

  void unreadable(EventSetAside event) {
    fates.add(
        new EventFate(
            event.uid().orElse(""),
            event.nights().map(Span::nights),
            new Fate.Unreadable(event.reason())));
  }

  void tell(Told what) {
    told.add(what);
  }

  /** Several of one kind that one other thing explains are told as that. */
  void tellInstead(List<Told> these, Told instead) {
    told.removeAll(these);
    told.add(instead);
  }

  List<EventFate> fates() {
    return List.copyOf(fates);
  }

  List<Told> told() {
    return List.copyOf(told);
  }
}
