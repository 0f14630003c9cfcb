package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.sync.CalendarManners;
import ee.hbook.sync.CalendarManners.Finding;
import ee.hbook.sync.plan.Told.Counterpart;
import ee.hbook.sync.plan.Told.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What the owner is told of a calendar as a whole.
 *
 * @param calendar what it is called
 */
record CalendarWords(String calendar) {

  private static final int A_FEW = 3;

  Told directLink(String other, List<Span> spans, Instant now) {
    return Told.calendar(
            Kind.DIRECT_LINK,
            spans.size(),
            spans.size(),
            other.isEmpty()
                ? Saying.of("told_direct_link_unnamed", calendar, PlanWords.listed(spans))
                : Saying.of("told_direct_link", calendar, PlanWords.listed(spans), other))
        .of(new Counterpart(other, OptionalLong.empty(), now))
        .with(spans.getFirst());
  }

  /** A booking or two say nothing about a calendar's manners. */
  List<Told> told(CalendarManners manners) {
    List<Told> told = new ArrayList<>();
    if (manners.isWorthNotice(Finding.SHARED_UID)) {
      told.add(
          Told.calendar(
              Kind.UID_SHARED,
              manners.sharing(),
              manners.bookings(),
              Saying.of("told_uid_shared", calendar)));
    }
    if (manners.isWorthNotice(Finding.UID_ELSEWHERE)) {
      told.add(
          Told.calendar(
              Kind.UID_SHARED,
              manners.elsewhere(),
              manners.bookings(),
              Saying.of("told_uid_elsewhere", calendar)));
    }
    if (manners.isWorthNotice(Finding.UNIDENTIFIED) && manners.bookings() >= A_FEW) {
      told.add(
          Told.calendar(
              Kind.NOT_IDENTIFIABLE,
              manners.unidentified(),
              manners.bookings(),
              Saying.of("told_not_identifiable", calendar)));
    }
    return told;
  }

  Told otherSignature() {
    return Told.calendar(Kind.INVALID_SIGNATURE, 0, 0, Saying.of("told_other_signature"));
  }
}
