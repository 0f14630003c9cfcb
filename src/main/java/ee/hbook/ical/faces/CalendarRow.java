package ee.hbook.ical.faces;

import ee.hbook.sync.Link;
import ee.hbook.sync.LinkAddress;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that a unit is synchronised with, as the table shows it.
 *
 * @param id the link's number
 * @param name what the owner calls it
 * @param host where it is; the rest of its address is a secret
 * @param state how it stands: {@code active}, {@code waiting}, {@code degraded} or {@code paused}
 * @param lastSuccess when it was last read whole, in the property's zone; null when it never was
 * @param failure what the last attempt ran into, in words; empty when it did not
 * @param feedUrl the address to add to this very calendar
 * @param reads who last read that and when, in words, the last first
 */
public record CalendarRow(
    long id,
    String name,
    String host,
    String state,
    @Nullable LocalDateTime lastSuccess,
    String failure,
    String feedUrl,
    List<String> reads) {

  static CalendarRow of(
      Link link, String failure, String feedUrl, List<String> reads, ZoneId zone) {
    boolean waiting = link.state() == Link.State.ACTIVE && link.lastSuccess().isEmpty();
    return new CalendarRow(
        link.id(),
        link.name(),
        LinkAddress.parse(link.url()).host(),
        waiting ? "waiting" : link.state().word(),
        link.lastSuccess().map(instant -> LocalDateTime.ofInstant(instant, zone)).orElse(null),
        failure,
        feedUrl,
        reads);
  }
}
