package ee.hbook.sync.record;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.sync.record.ImportMessage.Occasion;
import ee.hbook.sync.record.SyncReport.Conflict;
import ee.hbook.sync.record.SyncReport.Fate;
import ee.hbook.sync.record.SyncReport.Ignored;
import ee.hbook.sync.record.SyncReport.Outcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportMessageTest {

  private static final Conflict CONFLICT =
      new Conflict(
          "z",
          Span.nights(LocalDate.of(2027, 8, 2), LocalDate.of(2027, 8, 5)),
          Saying.of("taken_blocked"),
          false);

  @ParameterizedTest
  @EnumSource(names = {"UPLOAD", "NEW_LINK"})
  void whatWasAddedIsCounted(Occasion occasion) {
    assertThat(words(report(3, List.of(), List.of()), occasion))
        .isEqualTo("Your calendar has been imported: 3 reservations have been added.");
  }

  @Test
  void oneReservationIsNoPlural() {
    assertThat(words(report(1, List.of(), List.of()), Occasion.UPLOAD))
        .isEqualTo("Your calendar has been imported: 1 reservation has been added.");
  }

  @Test
  void whatCouldNotBeImportedIsListedWithItsDays() {
    assertThat(words(report(0, List.of(CONFLICT), List.of()), Occasion.NEW_LINK))
        .isEqualTo(
            "Your calendar has been imported: no reservation has been added."
                + " A reservation with check-in on 2027-08-02 and check-out on 2027-08-05"
                + " could not be imported.");
  }

  @Test
  void hoursThatCouldNotBeImportedAreListedWithTheirTimes() {
    LocalDate day = LocalDate.of(2027, 8, 2);
    Conflict meeting =
        new Conflict(
            "m", new Span(day.atTime(9, 15), day.atTime(10, 0)), Saying.of("taken_blocked"), false);
    assertThat(words(report(0, List.of(meeting), List.of()), Occasion.NEW_LINK))
        .endsWith("A booking from 2027-08-02 09:15 to 2027-08-02 10:00 could not be imported.");
  }

  @Test
  void aLongListEndsWithANumber() {
    assertThat(words(report(0, Collections.nCopies(12, CONFLICT), List.of()), Occasion.UPLOAD))
        .endsWith("could not be imported. Nor could 2 more.");
  }

  @Test
  void aCalendarWithoutEventsCanBeLinked() {
    assertThat(words(report(0, List.of(), List.of()), Occasion.NEW_LINK))
        .isEqualTo(
            "The calendar has been added. For your information, it currently does not contain any"
                + " event that could be imported.");
  }

  @Test
  void aLaterRunSaysWhatChanged() {
    SyncReport report =
        new SyncReport(
            Outcome.OK,
            1,
            2,
            3,
            0,
            7,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true,
            Saying.of("report_no_change"),
            Optional.empty());
    assertThat(words(report, Occasion.LATER_RUN))
        .isEqualTo(
            "Your calendar has been synchronized: 1 reservation has been added, 2 reservations"
                + " have been moved, 3 reservations have been cancelled.");
  }

  @Test
  void aLaterRunWithoutChangesSaysSo() {
    assertThat(words(report(0, List.of(), List.of()), Occasion.LATER_RUN))
        .isEqualTo("Nothing has changed.");
  }

  @Test
  void eventsThatCouldNotBeReadAreCounted() {
    Ignored unreadable = new Ignored("", Optional.empty(), "no start");
    assertThat(words(report(1, List.of(), List.of(unreadable)), Occasion.UPLOAD))
        .endsWith(" One of its events could not be read.");
  }

  @Test
  void aGuardedCalendarIsToldToHaveFreedNothing() {
    SyncReport report =
        new SyncReport(
            Outcome.OK,
            0,
            0,
            0,
            0,
            1,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Fate("a", Optional.empty(), "guarded", "")),
            true,
            Saying.of("report_no_change"),
            Optional.empty());
    assertThat(words(report, Occasion.LATER_RUN)).endsWith("no night was freed for it.");
  }

  @Test
  void aFileThatIsNoCalendarIsToldSoOnce() {
    Saying why = Saying.of("rule_not-a-calendar");
    assertThat(ImportMessage.invalidFile(why)).isEqualTo(why);
    assertThat(ImportMessage.invalidFile(Saying.of("rule_html")).inEnglish())
        .startsWith("It seems that this file is not a valid calendar file. ")
        .endsWith(Saying.of("rule_html").inEnglish());
  }

  @Test
  void aProblemWithAnAddressAsksToCheckIt() {
    assertThat(ImportMessage.problem(Saying.of("failure_dns", "example.org", "dns")).inEnglish())
        .isEqualTo(
            "There seems to be a problem: The host example.org cannot be found (dns). Check that"
                + " you have entered a valid URL.");
  }

  @ParameterizedTest(name = "{0} added, {1} moved, {2} cancelled, {3} revived")
  @CsvSource({"1, 0, 0, 0", "0, 1, 0, 0", "0, 0, 1, 0", "0, 0, 0, 1"})
  void aCalendarThatChangedAnythingIsNotOneThatWasKnown(
      int added, int moved, int cancelled, int revived) {
    assertThat(ImportMessage.isKnown(counted(added, moved, cancelled, revived, 5, 0))).isFalse();
  }

  @ParameterizedTest(name = "{0} unchanged, {1} echoes")
  @CsvSource({"1, 0", "0, 1", "2, 2"})
  void aCalendarOfWhichAllIsHereIsKnown(int unchanged, int echoes) {
    assertThat(ImportMessage.isKnown(counted(0, 0, 0, 0, unchanged, echoes))).isTrue();
  }

  @Test
  void anEmptyCalendarIsNotKnown() {
    assertThat(ImportMessage.isKnown(counted(0, 0, 0, 0, 0, 0))).isFalse();
  }

  @Test
  void aCalendarThatOnlyBlockedDatesIsNotKnown() {
    assertThat(ImportMessage.isKnown(fated("blocked"))).isFalse();
    assertThat(ImportMessage.isKnown(fated("kept"))).isTrue();
  }

  @Test
  void aRunThatOnlyTookUpAStayAgainSaysSo() {
    assertThat(words(counted(0, 0, 0, 1, 0, 0), Occasion.LATER_RUN))
        .isEqualTo("Your calendar has been synchronized: 1 reservation has been taken up again.");
  }

  @ParameterizedTest(name = "{0} moved, {1} cancelled, {2} revived, {3} unchanged, {4} echoes")
  @CsvSource({"1, 0, 0, 0, 0", "0, 1, 0, 0, 0", "0, 0, 1, 0, 0", "0, 0, 0, 1, 0", "0, 0, 0, 0, 1"})
  void aCalendarWithAnyEventAtAllIsNotCalledEmpty(
      int moved, int cancelled, int revived, int unchanged, int echoes) {
    assertThat(words(counted(0, moved, cancelled, revived, unchanged, echoes), Occasion.NEW_LINK))
        .isEqualTo("Your calendar has been imported: no reservation has been added.");
  }

  @Test
  void aListOfTenEndsWithoutANumber() {
    assertThat(words(report(0, Collections.nCopies(10, CONFLICT), List.of()), Occasion.UPLOAD))
        .doesNotContain("Nor could");
  }

  @Test
  void whatWasReadButNotTakenInIsNotCountedAsUnreadable() {
    Ignored past = new Ignored("a", Optional.of(CONFLICT.span()), "past");
    assertThat(words(report(1, List.of(), List.of(past)), Occasion.UPLOAD))
        .doesNotContain("could not be read");
  }

  @Test
  void aCalendarWithAnyOtherFateIsNotToldToHaveFreedNothing() {
    assertThat(words(fated("kept"), Occasion.LATER_RUN)).doesNotContain("no night was freed");
  }

  private static String words(SyncReport report, Occasion occasion) {
    return ImportMessage.of(report, occasion).inEnglish();
  }

  private static SyncReport fated(String word) {
    return new SyncReport(
        Outcome.OK,
        0,
        0,
        0,
        0,
        1,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(new Fate("a", Optional.empty(), word, "")),
        true,
        Saying.of("report_no_change"),
        Optional.empty());
  }

  private static SyncReport counted(
      int added, int moved, int cancelled, int revived, int unchanged, int echoes) {
    return new SyncReport(
        Outcome.OK,
        added,
        moved,
        cancelled,
        revived,
        unchanged,
        echoes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        true,
        Saying.of("report_no_change"),
        Optional.empty());
  }

  private static SyncReport report(int added, List<Conflict> conflicts, List<Ignored> ignored) {
    return new SyncReport(
        Outcome.OK,
        added,
        0,
        0,
        0,
        0,
        0,
        ignored,
        conflicts,
        List.of(),
        List.of(),
        true,
        Saying.of("report_no_change"),
        Optional.empty());
  }
}
