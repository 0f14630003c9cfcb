package ee.hbook.notification.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import ee.hbook.attention.Need;
import ee.hbook.attention.Party;
import ee.hbook.availability.Span;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.application.KeepJournal;
import ee.hbook.notification.Notices;
import ee.hbook.notification.SameGuest;
import ee.hbook.notification.SameGuests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps what a person says of a finding, with who said it. */
@ApplicationScoped
@Transactional
public class SettleFindings {

  private final Notices notices;
  private final SameGuests sameGuests;
  private final KeepJournal journal;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  public SettleFindings(
      Notices notices, SameGuests sameGuests, KeepJournal journal, SignedIn signedIn, Clock clock) {
    this.notices = notices;
    this.sameGuests = sameGuests;
    this.journal = journal;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * The parties of a double booking are one guest, as long as all keep their nights.
   *
   * @param linkId the calendar's link
   * @param need the double booking
   */
  public void sameGuest(long linkId, Need need) {
    Span there = need.parties().getFirst().span();
    for (Party here : need.parties().subList(1, need.parties().size())) {
      here.reservation()
          .ifPresent(stay -> say(new SameGuest(linkId, there, stay, here.span()), need));
    }
  }

  private void say(SameGuest said, Need need) {
    sameGuests.add(said, signedIn.user().map(User::name).orElse(""), clock.instant());
    journal.write(
        JournalEntry.of(
            LogKind.ATTENTION,
            "same_guest",
            new About(
                said.reservationId(),
                said.linkId(),
                need.unit().map(UnitId::accomId).orElse(null),
                need.unit().map(UnitId::accomNum).orElse(null)),
            need.calendar(),
            List.of()));
  }

  /**
   * One thing that was found in an uploaded file is settled.
   *
   * @param finding its number
   */
  public void settled(long finding) {
    notices.delete(finding);
  }
}
