package ee.hbook.linking.faces;

import ee.hbook.config.Worded;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.OutlookRoom;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that a unit is synchronised with, as the table shows it.
 *
 * @param id the link's number
 * @param name what the owner calls it
 * @param host where it is; the rest of its address is a secret. Of a room in Outlook its mailbox
 * @param room whether it is a room in Outlook, which reads no feed of ours
 * @param state how it stands: {@code waiting}, {@code other} or the word of its state
 * @param lastSuccess when it was last read whole, in the property's zone; null when it never was
 * @param nextRun when it is read next; null when it waits for a person
 * @param failure what the last attempt ran into, in words; empty when it did not
 * @param offered the signature that the calendar bears instead of the accepted one; may be empty
 * @param differences what it does differently from the site, in words
 * @param reads who last read that and when, in words, the last first
 */
public record CalendarRow(
    long id,
    String name,
    String host,
    boolean room,
    String state,
    @Nullable LocalDateTime lastSuccess,
    @Nullable LocalDateTime nextRun,
    String failure,
    String offered,
    List<String> differences,
    List<String> reads) {

  static CalendarRow of(Link link, String failure, List<String> reads, ZoneId zone) {
    boolean room = link.source() instanceof OutlookRoom;
    return new CalendarRow(
        link.id(),
        link.name(),
        room ? ((OutlookRoom) link.source()).address() : link.peer(),
        room,
        state(link),
        link.lastSuccess().map(instant -> LocalDateTime.ofInstant(instant, zone)).orElse(null),
        link.nextAttempt().map(due -> LocalDateTime.ofInstant(due, zone)).orElse(null),
        failure,
        link.followed().offeredSignature().orElse(""),
        differences(link.settings()),
        room ? List.of() : reads);
  }

  private static String state(Link link) {
    if (link.state() != Link.State.ACTIVE) {
      return link.state().word();
    }
    if (link.followed().offeredSignature().isPresent()) {
      return "other";
    }
    return link.lastSuccess().isEmpty() ? "waiting" : "active";
  }

  /**
   * Whether nothing comes from it until it is resumed.
   *
   * @return true for a pause, whoever made it
   */
  public boolean isPaused() {
    return state.startsWith("paused") || state.equals("probing");
  }

  /**
   * What is asked before the calendar that is there now is accepted.
   *
   * @return with the calendar's name
   */
  public String accepting() {
    return Screen.text("notice_accept_warning", name);
  }

  private static List<String> differences(LinkSettings settings) {
    List<String> words = new ArrayList<>();
    settings.blocked().ifPresent(chosen -> words.add(choice("link_blocked", settings.blocked())));
    settings
        .vanished()
        .ifPresent(chosen -> words.add(choice("link_vanished", settings.vanished())));
    if (settings.lastNight()) {
      words.add(Screen.text("link_last_night"));
    }
    if (!settings.ignorePhrases().isEmpty()) {
      words.add(Screen.text("link_phrases") + ": " + String.join(", ", settings.ignorePhrases()));
    }
    return List.copyOf(words);
  }

  private static String choice(String key, Optional<? extends Worded> choice) {
    return Screen.text(key) + ": " + Screen.text(key + "_" + LinkSettingsFields.word(choice));
  }
}
