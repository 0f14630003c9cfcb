package ee.hbook.link;

import java.util.Locale;
import java.util.Optional;

/**
 * An iCalendar file at an address. Who knows the address can read the calendar, so that it never
 * gets into a log: {@link #toString} names its host only.
 *
 * @param text the address as the owner gave it
 */
public record CalendarUrl(String text) implements LinkSource {

  @Override
  public String peer() {
    return address().map(LinkAddress::host).orElse("").toLowerCase(Locale.ROOT);
  }

  /**
   * The address to ask.
   *
   * @return the address; empty when what is stored is none by the rules of today
   */
  public Optional<LinkAddress> address() {
    try {
      return Optional.of(LinkAddress.parse(text));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return peer() + "/…";
  }
}
