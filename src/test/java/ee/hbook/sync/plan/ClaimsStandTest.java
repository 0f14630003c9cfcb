package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a channel claims stands until it is proved gone, whoever else holds the nights. */
class ClaimsStandTest {

  private static final IcsEvent[] SIX =
      IntStream.range(0, 6)
          .mapToObj(i -> reserved("s" + i, 10 + 5 * i, 12 + 5 * i))
          .toArray(IcsEvent[]::new);

  private final Following following = new Following();

  @Test
  void whatAChannelSellsOnPreparationNightsGoesOutToAllOthers() {
    following.house.preparation = new PreparationNights(0, 1);
    following.house.book(nights(10, 14));
    following.poll(reserved("a", 14, 15));
    assertThat(PlannedHouse.nights(following.house.shownTo(2))).contains(day(14));
  }

  @Test
  void whatIsSoldOverAnotherStayGoesOutUnderItsOwnUid() {
    following.house.book(nights(10, 14));
    following.poll(reserved("a", 12, 16));
    assertThat(following.house.blocked.values())
        .anyMatch(block -> block.uid().equals("a") && block.nights().equals(nights(12, 16)));
  }

  @Test
  void aGuestWhoOnlyTouchesPreparationGetsAReservationAndIsNoDoubleBooking() {
    following.house.preparation = new PreparationNights(1, 1);
    following.house.book(nights(10, 14));
    SyncReport report = following.poll(reserved("a", 14, 16));
    assertThat(report.added()).isEqualTo(1);
    assertThat(told(report)).containsExactly(Kind.PREPARATION_NOT_KEPT);
  }

  @Test
  void silenceNeitherShortensNorCancelsAStayThatBeginsToday() {
    following.poll(reserved("a", 1, 4), reserved("b", 20, 22), reserved("c", 30, 32));
    following.pass(Duration.ofDays(1));
    for (int poll = 0; poll < 30; poll++) {
      following.poll(reserved("b", 20, 22), reserved("c", 30, 32));
    }
    assertThat(stay("a").nights()).isEqualTo(nights(1, 4));
    assertThat(stay("a").status().holdsUnit()).isTrue();
  }

  @Test
  void aStayInHouseThatItsCalendarHadListedSinceItBeganIsToldWhenItGoes() {
    following.poll(reserved("a", -3, 4), reserved("b", 20, 22));
    following.poll(reserved("b", 20, 22));
    assertThat(told(following.poll(reserved("b", 20, 22)))).containsExactly(Kind.GONE_IN_HOUSE);
  }

  @Test
  void fourPressesOfAButtonProveNothing() {
    following.poll(SIX);
    following.pass(Duration.ofHours(1));
    for (int press = 0; press < 4; press++) {
      assertThat(following.look().report().cancelled()).isZero();
    }
  }

  @Test
  void twoPressesDoNotCancelASingleBooking() {
    following.poll(SIX);
    following.pass(Duration.ofHours(1));
    IcsEvent[] five = List.of(SIX).subList(0, 5).toArray(IcsEvent[]::new);
    following.look(five);
    assertThat(following.look(five).report().cancelled()).isZero();
  }

  @Test
  void atFiveMinutesASingleBookingIsGoneAfterAnHourAndNotBefore() {
    following.every(Duration.ofMinutes(5)).poll(SIX);
    IcsEvent[] five = List.of(SIX).subList(0, 5).toArray(IcsEvent[]::new);
    int looks = 1;
    while (following.poll(five).cancelled() == 0 && looks < 30) {
      looks++;
    }
    assertThat(looks).isEqualTo(13);
  }

  @Test
  void aCalendarThatTurnsEmptyIsNotBelievedForADay() {
    following.poll(SIX);
    for (int hour = 0; hour < 23; hour++) {
      assertThat(following.poll().cancelled()).isZero();
    }
    assertThat(following.poll().cancelled() + following.poll().cancelled()).isEqualTo(6);
  }

  @Test
  void aPageThatIsMissingForThreeHoursCancelsNothing() {
    following.poll(SIX);
    IcsEvent[] four = List.of(SIX).subList(0, 4).toArray(IcsEvent[]::new);
    for (int hour = 0; hour < 3; hour++) {
      assertThat(following.poll(four).cancelled()).isZero();
    }
    assertThat(following.poll(SIX).unchanged()).isEqualTo(6);
  }

  @Test
  void theOnlyBookingOfACalendarThatTurnsEmptyIsKeptForADay() {
    following.poll(reserved("a", 10, 12));
    for (int hour = 0; hour < 23; hour++) {
      assertThat(following.poll().cancelled()).isZero();
    }
  }

  @Test
  void aCalendarThatCallsMostOfItsBookingsCancelledIsNotBelievedForADay() {
    following.poll(SIX);
    IcsEvent[] cancelled =
        IntStream.range(0, 6)
            .mapToObj(i -> event("s" + i, 10 + 5 * i, 12 + 5 * i, "Reserved", Status.CANCELLED))
            .toArray(IcsEvent[]::new);
    for (int hour = 0; hour < 23; hour++) {
      assertThat(following.poll(cancelled).cancelled()).isZero();
    }
    following.poll(cancelled);
    following.poll(cancelled);
    assertThat(following.house.reservations.values()).noneMatch(stay -> stay.status().holdsUnit());
  }

  @Test
  void whatIsCancelledAfterTheGuardGaveWayIsToldOneByOneAndTheGuardNoMore() {
    following.poll(SIX);
    SyncReport last = following.poll();
    for (int hour = 0; hour < 24; hour++) {
      last = last.cancelled() > 0 ? last : following.poll();
    }
    assertThat(told(last)).hasSize(6).containsOnly(Kind.RESA_CANCELLED);
  }

  @Test
  void whenTheHolderGoesTheOtherClaimStillHoldsTheNight() {
    Reservation own = following.house.book(nights(10, 14));
    following.poll(reserved("a", 10, 14));
    following.house.become(own.id(), ReservationStatus.CANCELLED);
    assertThat(following.holds(11)).isTrue();
  }

  @Test
  void theOtherClaimTakesOverAndThatIsTold() {
    Reservation own = following.house.book(nights(10, 14));
    following.poll(reserved("a", 10, 14));
    following.house.become(own.id(), ReservationStatus.CANCELLED);
    SyncReport report = following.poll(reserved("a", 10, 14));
    assertThat(told(report)).containsExactly(Kind.TAKEN_OVER);
    assertThat(stay("a").nights()).isEqualTo(nights(10, 14));
  }

  @Test
  void aMoveOntoNightsOfAnotherBookingOfTheSameCalendarIsToldAndHeld() {
    following.poll(reserved("a", 5, 8), reserved("b", 10, 12));
    SyncReport report = following.poll(reserved("a", 10, 13), reserved("b", 10, 12));
    assertThat(told(report)).containsExactly(Kind.RESA_MODIFIED);
    assertThat(following.holds(12)).isTrue();
  }

  @Test
  void suchAMoveIsMadeOnceTheOtherBookingIsGone() {
    following.poll(reserved("a", 5, 8), reserved("b", 10, 12), reserved("c", 20, 22));
    following.poll(reserved("a", 10, 13), reserved("b", 10, 12), reserved("c", 20, 22));
    for (int poll = 0; poll < 3; poll++) {
      following.poll(reserved("a", 10, 13), reserved("c", 20, 22));
    }
    assertThat(stay("a").nights()).isEqualTo(nights(10, 13));
  }

  @Test
  void anEventThatCannotBeReadIsHeldWhereverItHasADateAndTold() {
    SyncReport report =
        following.pollWithUnreadable("x", Optional.of(nights(10, 12)), reserved("b", 20, 22));
    assertThat(told(report)).containsExactly(Kind.EVENT_NOT_READ);
    assertThat(following.holds(11)).isTrue();
  }

  @Test
  void anEventWithoutAnyReadableDateIsTold() {
    assertThat(told(following.pollWithUnreadable("", Optional.empty(), reserved("b", 20, 22))))
        .containsExactly(Kind.EVENT_NOT_READ);
  }

  @Test
  void datesThatAPersonChangedHereStayThatPersonsAndTheDifferenceIsTold() {
    following.poll(reserved("a", 10, 14), reserved("b", 20, 22));
    following.house.move(stay("a").id(), nights(10, 16));
    SyncReport report = following.poll(reserved("a", 10, 14), reserved("b", 20, 22));
    assertThat(stay("a").nights()).isEqualTo(nights(10, 16));
    assertThat(told(report)).containsExactly(Kind.RESA_MODIFIED);
  }

  @Test
  void oncePersonAndSourceAgreeTheSourceIsFollowedAgain() {
    following.poll(reserved("a", 10, 14), reserved("b", 20, 22));
    following.house.move(stay("a").id(), nights(10, 16));
    following.poll(reserved("a", 10, 16), reserved("b", 20, 22));
    following.poll(reserved("a", 10, 17), reserved("b", 20, 22));
    assertThat(stay("a").nights()).isEqualTo(nights(10, 17));
  }

  @Test
  void aStayThatComesBackADayEarlierUnderAnotherUidKeepsItsReservation() {
    following.poll(closed("a", 10, 14), closed("b", 20, 22));
    long id = stay("a").id();
    for (int poll = 0; poll < 3; poll++) {
      following.poll(closed("a2", 9, 14), closed("b", 20, 22));
    }
    assertThat(following.house.reservations.get(id).nights()).isEqualTo(nights(9, 14));
    assertThat(following.house.reservations).hasSize(2);
  }

  @Test
  void itsOldNightsAreHeldUntilItIsProvedThatItLeftThem() {
    following.poll(closed("a", 10, 14), closed("b", 20, 22));
    following.poll(closed("a2", 12, 15), closed("b", 20, 22));
    assertThat(following.holds(10)).isTrue();
    assertThat(following.holds(14)).isTrue();
  }

  @Test
  void aMoveOntoNightsThatSomebodyElseSoldIsToldBeforeItsOldNightsAreProvedToBeLeft() {
    following.poll(closed("a", 10, 14), closed("b", 20, 22));
    following.house.book(nights(8, 10));
    SyncReport report = following.poll(closed("a2", 9, 13), closed("b", 20, 22));
    assertThat(told(report)).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aStrangeSignatureTakesAndHoldsAndFreesNothing() {
    following.poll(reserved("a", 10, 12));
    SyncPlan plan = following.strange(reserved("x", 20, 22));
    for (int poll = 0; poll < 50; poll++) {
      following.strange(reserved("x", 20, 22));
    }
    assertThat(told(plan.report())).containsExactly(Kind.INVALID_SIGNATURE);
    assertThat(following.holds(10)).isTrue();
    assertThat(following.holds(20)).isTrue();
    assertThat(stay("a").status().holdsUnit()).isTrue();
  }

  @Test
  void onceTheSignatureIsAcceptedWhatWasHeldBecomesWhatItIs() {
    following.strange(reserved("x", 20, 22));
    following.poll(reserved("x", 20, 22));
    assertThat(stay("x").nights()).isEqualTo(nights(20, 22));
  }

  @Test
  void theFarEndOfACalendarThatMovesOnByADayIsNoMove() {
    following.poll(closed("a", 10, 500), reserved("b", 4, 6));
    following.pass(Duration.ofDays(1));
    SyncReport report = following.poll(closed("a", 10, 501), reserved("b", 4, 6));
    assertThat(report.moved()).isZero();
    assertThat(stay("a").nights()).isEqualTo(nights(10, 501));
  }

  @Test
  void nightsThatAnOldAnswerBringsBackDoNotOpenTheNewOnes() {
    following.every(Duration.ofMinutes(5));
    following.poll(reserved("a", 10, 12), reserved("b", 20, 22));
    following.poll(reserved("a", 30, 32), reserved("b", 20, 22));
    following.poll(reserved("a", 10, 12), reserved("b", 20, 22));
    assertThat(following.holds(30)).isTrue();
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void aStayThatAPersonTookToAnotherUnitHoldsNothingHereAnyMore() {
    following.poll(reserved("a", 10, 12), reserved("b", 20, 22));
    following.house.take(stay("a").id(), new UnitId(1, 2));
    following.poll(reserved("a", 10, 12), reserved("b", 20, 22));
    assertThat(following.holds(10)).isFalse();
  }

  @Test
  void aStayGetsShorterThoughAnotherCalendarWantsTheNightsThatAreLeft() {
    following.poll(reserved("a", 10, 14), reserved("b", 20, 22));
    following.pollOther(2, reserved("o", 10, 12));
    following.poll(reserved("a", 10, 12), reserved("b", 20, 22));
    assertThat(stay("a").nights()).isEqualTo(nights(10, 12));
    assertThat(following.holds(12)).isFalse();
  }

  @Test
  void twoChannelsThatShowEachOthersNightsBeforeTheyCanHaveThemAreToldOnce() {
    following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 20, 22), reserved("o3", 30, 32));
    SyncReport report =
        following.poll(closed("c1", 10, 12), closed("c2", 20, 22), closed("c3", 30, 32));
    assertThat(told(report)).contains(Kind.DIRECT_LINK);
    assertThat(told(report)).doesNotContain(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aLinkThatNothingShowsAnyMoreIsNotTold() {
    following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 20, 22));
    following.poll(closed("c1", 10, 12), closed("c2", 20, 22), closed("own", 40, 42));
    assertThat(told(following.poll(closed("own", 40, 42)))).doesNotContain(Kind.DIRECT_LINK);
  }

  @Test
  void aBookingWithBordersOfItsOwnIsToldThoughTheTwoChannelsAreLinkedDirectly() {
    following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 20, 22), reserved("o3", 30, 34));
    IcsEvent[] copies = {closed("c1", 10, 12), closed("c2", 20, 22), closed("own", 31, 33)};
    following.poll(copies);
    following.pass(Duration.ofHours(3));
    assertThat(following.poll(copies).told())
        .filteredOn(told -> told.kind() == Kind.POSSIBLE_DOUBLE_BOOKING)
        .extracting(Told::uid)
        .containsExactly("own");
  }

  @Test
  void aBookingWhoseCopyWasSeenBeforeIsNoSecondOne() {
    following.poll(closed("c1", 10, 12), closed("c2", 20, 22));
    SyncPlan plan = following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 20, 22));
    assertThat(told(plan.report())).containsExactly(Kind.DIRECT_LINK);
  }

  @Test
  void oneBookingWithTheNightsOfAnotherIsToldAtOnceWhileNoLinkIsKnown() {
    following.pollOther(2, reserved("o1", 10, 12));
    assertThat(told(following.poll(closed("c1", 10, 12))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aLinkThatWasFoundBeforeNeedsNoPatternAnyMore() {
    following.house.direct.put(1L, Set.of("Elsewhere 2"));
    following.pollOther(2, reserved("o1", 10, 12));
    assertThat(told(following.poll(closed("c1", 10, 12)))).containsExactly(Kind.DIRECT_LINK);
  }

  @Test
  void twoGuestsByNameAreTwoBookingsThoughTheLinkIsKnown() {
    following.house.direct.put(1L, Set.of("Elsewhere 2"));
    following.pollOther(2, reserved("o1", 10, 12));
    following.pass(Duration.ofHours(3));
    assertThat(told(following.poll(reserved("g", 11, 13))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void whatAKnownLinkMayExplainIsPartOfItUntilTheOtherCalendarWasLookedAt() {
    following.house.direct.put(1L, Set.of("Elsewhere 2"));
    following.pollOther(2, reserved("o1", 10, 12));
    SyncPlan first = following.result(closed("c1", 10, 14));
    assertThat(told(first.report())).containsExactly(Kind.DIRECT_LINK);
    assertThat(first.readAgain()).isTrue();
    following.pass(Duration.ofHours(3));
    assertThat(told(following.poll(closed("c1", 10, 14))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void whatIsNewOnNightsThatItsChannelHadReadAsFreeIsNoOldEcho() {
    Reservation ours = following.house.book(nights(10, 14));
    following.house.channelReads();
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    following.pass(Duration.ofMinutes(10));
    following.house.channelReads();
    following.poll(reserved("a", 30, 32));
    following.pass(Duration.ofHours(1));
    following.pollOther(2, reserved("o", 10, 14));
    assertThat(told(following.poll(reserved("a", 30, 32), closed("e", 11, 13))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void nightsThatAChannelKnewToBeFreeAreHeldThoughItsNewEventIsLikeAnOldOneOfOurs() {
    Reservation ours = following.house.book(nights(10, 14));
    following.house.channelReads();
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    following.pass(Duration.ofMinutes(10));
    following.house.channelReads();
    following.pollOther(2, reserved("o", 12, 16));
    SyncReport report = following.poll(closed("e", 10, 14));
    assertThat(following.holds(10)).isTrue();
    assertThat(told(report)).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void whatTheChannelMayHaveTakenFromUsUnseenIsToldAsPerhaps() {
    following.house.book(nights(10, 12));
    following.house.channelReadsUnseen();
    following.pass(Duration.ofHours(2));
    Told told = following.poll(closed("e", 10, 12)).told().getFirst();
    assertThat(told.kind()).isEqualTo(Kind.POSSIBLE_DOUBLE_BOOKING);
    assertThat(told.said().inEnglish()).contains("only shows ours back");
  }

  @Test
  void aSaleThatGetsShorterAfterItsChannelHasReadOursStillHoldsItsNightsWhenOursGoes() {
    Reservation ours = following.house.book(nights(10, 13));
    following.poll(closed("e", 10, 13), closed("b", 20, 22));
    following.house.channelReads();
    following.poll(closed("e", 10, 12), closed("b", 20, 22));
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    following.poll(closed("e", 10, 12), closed("b", 20, 22));
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void aSaleOfItsOwnIsNoEchoWhenItsShorterNightsWereOnceRead() {
    Reservation first = following.house.book(nights(10, 12));
    following.house.channelReads();
    following.house.become(first.id(), ReservationStatus.CANCELLED);
    following.pass(Duration.ofHours(2));
    following.house.channelReads();
    Reservation ours = following.house.book(nights(10, 13));
    following.poll(closed("e", 10, 13), closed("b", 20, 22));
    following.poll(closed("e", 10, 12), closed("b", 20, 22));
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    following.poll(closed("e", 10, 12), closed("b", 20, 22));
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void aSaleOfItsOwnIsNoEchoWhenItGetsLongerAndItsNightsWereReadInTheMeantime() {
    Reservation ours = following.house.book(nights(10, 13));
    following.poll(closed("e", 10, 12), closed("b", 20, 22));
    following.house.channelReads();
    following.poll(closed("e2", 9, 12), closed("b", 20, 22));
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    following.poll(closed("e2", 9, 12), closed("b", 20, 22));
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void aSaleOverOneThatAnotherCalendarHasLostAndThatIsUnderGuardIsToldAtOnce() {
    following.pollOther(2, reserved("o", 10, 14));
    following.pollOther(2);
    SyncReport report = following.poll(reserved("a", 12, 16));
    assertThat(told(report)).containsExactly(Kind.EVENT_NOT_IMPORTED);
  }

  @Test
  void aSaleOverOneThatAnotherCalendarHasLostIsToldAsADoubleBookingWhenThatOneComesBack() {
    following.pollOther(2, reserved("o", 10, 14));
    following.pollOther(2);
    following.poll(reserved("a", 12, 16));
    following.pollOther(2, reserved("o", 10, 14));
    SyncReport report = following.poll(reserved("a", 12, 16));
    assertThat(told(report)).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aSaleOverOneThatItsOwnCalendarHasLostAndThatIsUnderGuardIsToldAtOnce() {
    following.poll(reserved("a", 10, 14));
    following.poll();
    assertThat(told(following.poll(reserved("b", 12, 16), reserved("c", 30, 32))))
        .contains(Kind.EVENT_NOT_IMPORTED);
  }

  @Test
  void aSaleOfTheNightsOfOneThatWasCancelledHereAndThatHadLeftItsCalendarIsTakenIn() {
    following.poll(reserved("a", 10, 12), reserved("b", 20, 22), reserved("c", 30, 32));
    following.house.become(stay("a").id(), ReservationStatus.CANCELLED);
    following.poll(reserved("b", 20, 22), reserved("c", 30, 32));
    following.poll(reserved("a2", 10, 12), reserved("b", 20, 22), reserved("c", 30, 32));
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void aSaleOfNightsOfOneThatWasTakenToAnotherUnitAndThatHadLeftItsCalendarIsTakenIn() {
    following.poll(closed("a", 10, 14));
    following.house.take(stay("a").id(), new UnitId(1, 2));
    following.poll();
    following.poll(closed("a2", 11, 13));
    assertThat(following.holds(11)).isTrue();
  }

  @Test
  void aSaleThatWaitsForAnotherOfItsCalendarIsTakenInWhenThatOneIsGoneAndNothingElseChanges() {
    following.poll(reserved("a", 10, 14), reserved("b", 20, 22), reserved("c", 30, 32));
    IcsEvent[] after = {reserved("d", 12, 16), reserved("b", 20, 22), reserved("c", 30, 32)};
    assertThat(following.look(after).readAgain()).isTrue();
  }

  @Test
  void aSaleOfNightsThatAReservationCannotLeaveBecauseItsNewOnesAreTakenIsTold() {
    following.house.book(nights(20, 22));
    following.pollOther(2, reserved("o", 10, 14), reserved("p", 40, 42));
    following.pollOther(2, reserved("o", 20, 24), reserved("p", 40, 42));
    assertThat(told(following.poll(reserved("a", 12, 16))))
        .containsExactly(Kind.EVENT_NOT_IMPORTED);
  }

  @Test
  void aGuestWhomTheSettingsLeaveOutIsTold() {
    following.house.options.put("hb_ical_exclude_one_day_reservations", "yes");
    assertThat(told(following.poll(reserved("a", 5, 6)))).containsExactly(Kind.EVENT_NOT_IMPORTED);
  }

  @Test
  void aPlanThatIsCarriedOutAndMadeAgainChangesNothing() {
    following.poll(SIX);
    assertThat(following.look(SIX).effects()).isEmpty();
  }

  private Reservation stay(String uid) {
    return following.house.reservations.values().stream()
        .filter(each -> each.uid().equals(uid))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(int day) {
    return Following.TODAY.plusDays(day);
  }
}
