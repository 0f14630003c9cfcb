package ee.hbook.linking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.house.Elsewhere;
import ee.hbook.house.RealHouse;
import ee.hbook.house.SetClock;
import ee.hbook.linking.Foreseen;
import ee.hbook.linking.application.ImportCalendarFile.Imported;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.application.UndoRun;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForeseeCalendarTest {

  private static final byte[] FILE =
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//Elsewhere//EN\r
      BEGIN:VEVENT\r
      UID:1@example.org\r
      DTSTAMP:20260101T000000Z\r
      DTSTART;VALUE=DATE:20260704\r
      DTEND;VALUE=DATE:20260711\r
      SUMMARY:Reserved\r
      END:VEVENT\r
      END:VCALENDAR\r
      """
          .getBytes(StandardCharsets.UTF_8);

  private final RealHouse house =
      new RealHouse(new SetClock(Instant.parse("2026-06-01T12:00:00Z")), new Elsewhere(), Map.of());

  @AfterEach
  void close() {
    house.close();
  }

  private Foreseen look(byte[] file) {
    return house.get(ForeseeCalendar.class).file(file, Optional.of(RealHouse.UNIT));
  }

  private SyncReport preview(byte[] file) {
    return look(file).plan().orElseThrow();
  }

  @Test
  void itTellsWhatTheImportWouldDo() {
    assertThat(preview(FILE).added()).isEqualTo(1);
  }

  @Test
  void itLeavesNothingBehind() {
    preview(FILE);
    assertThat(house.look(() -> house.get(Reservations.class).all(LocalDate.EPOCH))).isEmpty();
    assertThat(house.look(() -> house.get(RunHistory.class).newest(OptionalLong.empty(), 10)))
        .isEmpty();
  }

  @Test
  void theImportAfterwardsDoesTheSame() {
    SyncReport told = preview(FILE);
    assertThat(imported().report().fates()).isEqualTo(told.fates());
  }

  @Test
  void theImportIsListedAmongTheUploadsAndCanBeUndone() {
    long run = imported().run();
    assertThat(house.look(() -> house.get(RunHistory.class).uploads(10)))
        .singleElement()
        .matches(upload -> upload.id() == run && upload.undoable());
    assertThat(house.get(UndoRun.class).undo(run, false))
        .matches(undone -> undone.undone() > 0 && undone.left().isEmpty() && !undone.comesBack());
    assertThat(house.look(() -> house.get(Reservations.class).all(LocalDate.EPOCH))).isEmpty();
  }

  private Imported imported() {
    return house
        .get(ImportCalendarFile.class)
        .importFile(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "File", FILE);
  }

  @Test
  void whereThereIsNoSuchUnitNothingIsForeseen() {
    ForeseeCalendar foreseeFeed = house.get(ForeseeCalendar.class);
    Optional<UnitId> nowhere = Optional.of(new UnitId(7, 7));
    assertThatThrownBy(() -> foreseeFeed.file(FILE, nowhere)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatIsNoCalendarIsRefused() {
    assertThat(look("<html>".getBytes(StandardCharsets.UTF_8)))
        .matches(seen -> seen.plan().isEmpty() && seen.look().failure().isPresent());
  }
}
