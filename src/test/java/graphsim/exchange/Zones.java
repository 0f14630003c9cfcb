package graphsim.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names of time zones as Exchange takes them: some of Windows', and those of the tz database. */
public final class Zones {

  private static final Map<String, String> WINDOWS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    WINDOWS.put("UTC", "Etc/UTC");
    WINDOWS.put("tzone://Microsoft/Utc", "Etc/UTC");
    WINDOWS.put("Romance Standard Time", "Europe/Paris");
    WINDOWS.put("W. Europe Standard Time", "Europe/Berlin");
    WINDOWS.put("Central Europe Standard Time", "Europe/Prague");
    WINDOWS.put("Central European Standard Time", "Europe/Warsaw");
    WINDOWS.put("GMT Standard Time", "Europe/London");
    WINDOWS.put("Greenwich Standard Time", "Atlantic/Reykjavik");
    WINDOWS.put("GTB Standard Time", "Europe/Bucharest");
    WINDOWS.put("FLE Standard Time", "Europe/Kiev");
    WINDOWS.put("Russian Standard Time", "Europe/Moscow");
    WINDOWS.put("Azores Standard Time", "Atlantic/Azores");
    WINDOWS.put("Eastern Standard Time", "America/New_York");
    WINDOWS.put("Central Standard Time", "America/Chicago");
    WINDOWS.put("Mountain Standard Time", "America/Denver");
    WINDOWS.put("Pacific Standard Time", "America/Los_Angeles");
    WINDOWS.put("Atlantic Standard Time", "America/Halifax");
    WINDOWS.put("Newfoundland Standard Time", "America/St_Johns");
    WINDOWS.put("E. South America Standard Time", "America/Sao_Paulo");
    WINDOWS.put("India Standard Time", "Asia/Kolkata");
    WINDOWS.put("Nepal Standard Time", "Asia/Kathmandu");
    WINDOWS.put("China Standard Time", "Asia/Shanghai");
    WINDOWS.put("Tokyo Standard Time", "Asia/Tokyo");
    WINDOWS.put("AUS Eastern Standard Time", "Australia/Sydney");
    WINDOWS.put("Lord Howe Standard Time", "Australia/Lord_Howe");
    WINDOWS.put("New Zealand Standard Time", "Pacific/Auckland");
  }

  private Zones() {}

  /** The rules of a zone. */
  public static ZoneId of(String name) {
    return known(name)
        .orElseThrow(
            () ->
                Refused.invalid(
                    "TimeZoneNotSupportedException",
                    "A valid TimeZone value must be specified. The following TimeZone value is not"
                        + " supported: '"
                        + name
                        + "'."));
  }

  private static Optional<ZoneId> known(String name) {
    if (name == null || name.isEmpty()) {
      return Optional.of(ZoneOffset.UTC);
    }
    try {
      return Optional.of(ZoneId.of(WINDOWS.getOrDefault(name, name)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
