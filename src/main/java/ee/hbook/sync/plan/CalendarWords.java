package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
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
            calendar
                + " has the same nights as "
                + (other.isEmpty() ? "another calendar" : other)
                + ", which it cannot have from here: the two seem to be linked with each other"
                + " directly. Remove that link: until then nobody can tell whether these nights are"
                + " sold twice: "
                + PlanWords.listed(spans)
                + ".")
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
              calendar
                  + " gives one UID to several bookings (rule 4: a UID names one unit's booking)."
                  + " They are told apart by their dates."));
    }
    if (manners.isWorthNotice(Finding.UID_ELSEWHERE)) {
      told.add(
          Told.calendar(
              Kind.UID_SHARED,
              manners.elsewhere(),
              manners.bookings(),
              calendar
                  + " gives bookings the UIDs of another unit's bookings (rule 4: a UID names one"
                  + " unit's booking). Each is followed in the unit that its calendar is linked"
                  + " to."));
    }
    if (manners.isWorthNotice(Finding.UNIDENTIFIED) && manners.bookings() >= A_FEW) {
      told.add(
          Told.calendar(
              Kind.NOT_IDENTIFIABLE,
              manners.unidentified(),
              manners.bookings(),
              calendar
                  + " does not tell which booking is which (rule 7): no number, no name, no"
                  + " link."));
    }
    return told;
  }

  Told otherSignature() {
    return Told.calendar(
        Kind.INVALID_SIGNATURE,
        0,
        0,
        "The address answers with another calendar than the one that was linked. What it has is"
            + " held for the time being, and nothing is freed.");
  }
}
