package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.PreparationNights;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an accommodation is let by and how it is booked then, as a person fills it in. */
public class LetByFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String grain = Grain.NIGHT.word();
  private int before;
  private int after;
  private String opens = "";
  private String closes = "";
  private long shortest;
  private long longest;
  private long minutesBefore;
  private long minutesAfter;
  private int windowDays;

  static LetByFields of(Accommodation accommodation) {
    HourRules hours = accommodation.hours();
    LetByFields fields = new LetByFields();
    fields.grain = accommodation.grain().word();
    fields.before = accommodation.preparation().before();
    fields.after = accommodation.preparation().after();
    fields.opens = hours.opens().toString();
    fields.closes = hours.closes().toString();
    fields.shortest = hours.shortest().toMinutes();
    fields.longest = hours.longest().toMinutes();
    fields.minutesBefore = hours.preparation().before().toMinutes();
    fields.minutesAfter = hours.preparation().after().toMinutes();
    fields.windowDays = hours.windowDays();
    return fields;
  }

  Grain wanted() {
    return Grain.ofWord(grain).orElse(Grain.NIGHT);
  }

  PreparationNights preparation() {
    return new PreparationNights(before, after);
  }

  HourRules hours() {
    return new HourRules(
        LocalTime.parse(opens),
        LocalTime.parse(closes),
        Duration.ofMinutes(shortest),
        Duration.ofMinutes(longest),
        new Preparation(Duration.ofMinutes(minutesBefore), Duration.ofMinutes(minutesAfter)),
        windowDays);
  }

  /** What the fields hold, by the ids of their components. */
  Map<String, String> written() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grain", grain);
    fields.put("before", Integer.toString(before));
    fields.put("after", Integer.toString(after));
    fields.put("opens", opens);
    fields.put("closes", closes);
    fields.put("shortest", Long.toString(shortest));
    fields.put("longest", Long.toString(longest));
    fields.put("preparationBefore", Long.toString(minutesBefore));
    fields.put("preparationAfter", Long.toString(minutesAfter));
    fields.put("windowDays", Integer.toString(windowDays));
    return fields;
  }

  void write(String field, String value) {
    switch (field) {
      case "grain" -> grain = value;
      case "before" -> before = Integer.parseInt(value);
      case "after" -> after = Integer.parseInt(value);
      case "opens" -> opens = value;
      case "closes" -> closes = value;
      case "shortest" -> shortest = Long.parseLong(value);
      case "longest" -> longest = Long.parseLong(value);
      case "preparationBefore" -> minutesBefore = Long.parseLong(value);
      case "windowDays" -> windowDays = Integer.parseInt(value);
      default -> minutesAfter = Long.parseLong(value);
    }
  }

  /**
   * Whether it is to be let by the hour.
   *
   * @return false for nights
   */
  public boolean isByTheHour() {
    return wanted() == Grain.QUARTER_HOUR;
  }

  public String getGrain() {
    return grain;
  }

  public void setGrain(String grain) {
    this.grain = grain;
  }

  public int getBefore() {
    return before;
  }

  public void setBefore(int before) {
    this.before = before;
  }

  public int getAfter() {
    return after;
  }

  public void setAfter(int after) {
    this.after = after;
  }

  public String getOpens() {
    return opens;
  }

  public void setOpens(String opens) {
    this.opens = opens;
  }

  public String getCloses() {
    return closes;
  }

  public void setCloses(String closes) {
    this.closes = closes;
  }

  public long getShortest() {
    return shortest;
  }

  public void setShortest(long shortest) {
    this.shortest = shortest;
  }

  public long getLongest() {
    return longest;
  }

  public void setLongest(long longest) {
    this.longest = longest;
  }

  public long getMinutesBefore() {
    return minutesBefore;
  }

  public void setMinutesBefore(long minutesBefore) {
    this.minutesBefore = minutesBefore;
  }

  public long getMinutesAfter() {
    return minutesAfter;
  }

  public void setMinutesAfter(long minutesAfter) {
    this.minutesAfter = minutesAfter;
  }

  public int getWindowDays() {
    return windowDays;
  }

  public void setWindowDays(int windowDays) {
    this.windowDays = windowDays;
  }
}
