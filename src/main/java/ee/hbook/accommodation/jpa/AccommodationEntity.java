package ee.hbook.accommodation.jpa;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.Preparation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalTime;

/** A row of {@code accommodation}. */
@Entity(name = "Accommodation")
@Table(name = "accommodation")
public class AccommodationEntity {

  @Id long id;

  String name = "";

  String slug = "";

  @Column(name = "short_name")
  String shortName = "";

  @Column(name = "prep_before")
  int prepBefore;

  @Column(name = "prep_after")
  int prepAfter;

  String grain = "";

  @Column(name = "opens_minute")
  int opensMinute;

  @Column(name = "closes_minute")
  int closesMinute;

  @Column(name = "shortest_minutes")
  int shortestMinutes;

  @Column(name = "longest_minutes")
  int longestMinutes;

  @Column(name = "window_days")
  int windowDays;

  @Column(name = "ready_before")
  int readyBefore;

  @Column(name = "ready_after")
  int readyAfter;

  String linked = "";

  /** Writes inside the entity, where weaving sees what changes of a stored row. */
  void write(Accommodation accommodation) {
    name = accommodation.name();
    slug = accommodation.slug();
    shortName = accommodation.shortName();
    prepBefore = accommodation.preparation().before();
    prepAfter = accommodation.preparation().after();
    linked = LinkedAccommodation.format(accommodation.linked());
    grain = accommodation.grain().word();
    HourRules hours = accommodation.hours();
    opensMinute = minute(hours.opens());
    closesMinute = minute(hours.closes());
    shortestMinutes = (int) hours.shortest().toMinutes();
    longestMinutes = (int) hours.longest().toMinutes();
    windowDays = hours.windowDays();
    readyBefore = (int) hours.preparation().before().toMinutes();
    readyAfter = (int) hours.preparation().after().toMinutes();
  }

  HourRules hours() {
    return new HourRules(
        LocalTime.ofSecondOfDay(opensMinute * 60L),
        LocalTime.ofSecondOfDay(closesMinute * 60L),
        Duration.ofMinutes(shortestMinutes),
        Duration.ofMinutes(longestMinutes),
        new Preparation(Duration.ofMinutes(readyBefore), Duration.ofMinutes(readyAfter)),
        windowDays);
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
