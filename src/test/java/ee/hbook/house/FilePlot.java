package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.application.ApplyRemedy;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.linking.application.ImportCalendarFile;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** A unit into which files are uploaded, over nights that the owner has sold or not. */
final class FilePlot implements Plot {

  private static final String UNREADABLE =
      "BEGIN:VEVENT\r\nUID:broken@file\r\nDTSTART;VALUE=DATE:20311340\r\n"
          + "DTEND;VALUE=DATE:20311341\r\nSUMMARY:Reserved\r\nEND:VEVENT\r\n";

  private final HouseOfFacts house;
  private final UnitId unit;
  private final LocalDate first;
  private Optional<Reservation> sold = Optional.empty();
  private Optional<LocalDateRange> refused = Optional.empty();
  private boolean unreadable;
  private int files;

  FilePlot(HouseOfFacts house, UnitId unit) {
    this.house = house;
    this.unit = unit;
    this.first = house.today().plusDays(5);
  }

  @Override
  public String happens() {
    return unit
        + " "
        + switch (house.random.nextInt(5)) {
          case 0, 1 -> upload();
          case 2 -> uploadNonsense();
          case 3 -> cancel();
          default -> settle();
        };
  }

  /** Each file is about other nights. */
  private String upload() {
    if (sold.isPresent() || refused.isPresent()) {
      return "a file has been uploaded";
    }
    LocalDate begin = first.plusDays(10L * files++);
    sold =
        Optional.of(
            house
                .house
                .get(AddReservation.class)
                .add(
                    RealHouse.draft(
                        unit, LocalDateRange.of(begin.plusDays(1), begin.plusDays(5)))));
    LocalDateRange nights = LocalDateRange.of(begin, begin.plusDays(3 + house.random.nextInt(4)));
    upload(
        new String(
            CalendarText.write(
                "-//File//EN", List.of(new Stay(files + "@file", nights, "Reserved")), house.now()),
            StandardCharsets.UTF_8));
    refused = Optional.of(nights);
    return "a file has " + nights + ", too";
  }

  private String uploadNonsense() {
    if (unreadable) {
      return "nonsense has been uploaded";
    }
    upload("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + UNREADABLE + "END:VCALENDAR\r\n");
    unreadable = true;
    return "a file has an event that cannot be read";
  }

  private void upload(String file) {
    house
        .house
        .get(ImportCalendarFile.class)
        .importFile(
            unit.accomId(),
            unit.accomNum(),
            "File " + files,
            file.getBytes(StandardCharsets.UTF_8));
  }

  private String cancel() {
    sold.ifPresent(
        stay ->
            house
                .house
                .get(ChangeReservation.class)
                .change(stay.id(), ReservationDraft.status(ReservationStatus.CANCELLED)));
    sold = Optional.empty();
    refused = Optional.empty();
    return "the owner cancels what he sold";
  }

  private String settle() {
    for (Need need : house.listed()) {
      if (need.unit().equals(Optional.of(unit))) {
        need.remedies().stream()
            .filter(Press.class::isInstance)
            .map(Press.class::cast)
            .filter(press -> press.name().startsWith("settled"))
            .forEach(
                press ->
                    house
                        .house
                        .get(ApplyRemedy.class)
                        .apply(need.key(), press.name(), Optional.empty(), may -> true));
      }
    }
    refused = Optional.empty();
    unreadable = false;
    return "the owner says that it is settled";
  }

  @Override
  public void looked() {}

  @Override
  public Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    if (sold.isPresent() && refused.isPresent()) {
      LocalDateRange both = sold.get().nights().intersection(refused.get());
      if (both.getEnd().isAfter(house.today())) {
        facts.add(Fact.ofNights(NeedKind.EVENT_NOT_HELD, unit, List.of(both)));
      }
    }
    if (unreadable) {
      facts.add(Fact.ofNights(NeedKind.EVENT_NOT_READ, unit, List.of()));
    }
    return facts;
  }

  @Override
  public void mend() {
    settle();
    cancel();
  }
}
