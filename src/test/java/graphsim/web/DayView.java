package graphsim.web;

import graphsim.GraphSim;
import graphsim.Meeting;
import graphsim.Room;
import graphsim.exchange.Content;
import graphsim.exchange.Instance;
import graphsim.exchange.Invitee;
import graphsim.exchange.Zones;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The rooms' meetings of a day as HTML. */
final class DayView {

  private static final ZoneId ZONE = Zones.of(OutlookPage.ZONE);

  private final GraphSim sim;
  private final String frame = frame();

  DayView(GraphSim sim) {
    this.sim = sim;
  }

  private static String frame() {
    try (InputStream in = DayView.class.getResourceAsStream("/graphsim/outlook.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String html(LocalDate day, String complaint) {
    return frame
        .replace("{day}", day.toString())
        .replace("{before}", day.minusDays(1).toString())
        .replace("{after}", day.plusDays(1).toString())
        .replace("{complaint}", complaint.isEmpty() ? "" : "<p role=alert>" + safe(complaint))
        .replace("{people}", people())
        .replace("{choices}", choices())
        .replace("{rooms}", sim.rooms().stream().map(room -> room(room, day)).collect(lines()));
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private String people() {
    return sim.people().stream()
        .map(
            one ->
                "<option value='%s'>%s</option>"
                    .formatted(safe(one.address()), safe(one.party().name())))
        .collect(lines());
  }

  private String choices() {
    return sim.rooms().stream()
        .map(
            room ->
                "<label><input type=checkbox name='in:%s'> %s</label>"
                    .formatted(safe(room.address()), safe(room.party().name())))
        .collect(lines());
  }

  private String room(Room room, LocalDate day) {
    Instant from = day.atStartOfDay(ZONE).toInstant();
    Instant to = day.plusDays(1).atStartOfDay(ZONE).toInstant();
    String meetings =
        room.between(from, to).stream().map(on -> meeting(room, on, day)).collect(lines());
    return "<section><h2>%s</h2><p>%s</p>%s</section>"
        .formatted(
            safe(room.party().name()),
            safe(room.address()),
            meetings.isEmpty() ? "<p>Nothing on this day.</p>" : meetings);
  }

  private String meeting(Room room, Instance on, LocalDate day) {
    Content content = on.content();
    LocalTime from = LocalTime.ofInstant(content.span().from(), ZONE);
    LocalTime to = LocalTime.ofInstant(content.span().to(), ZONE);
    Optional<Meeting> known =
        sim.meetings().stream().filter(one -> one.uid().equals(on.item().uid())).findFirst();
    String organizer = on.item().organizer() == null ? "nobody" : on.item().organizer().name();
    return "<article data-uid='%s'><h3>%s&ndash;%s %s</h3><p>%s &middot; %s</p>%s</article>"
        .formatted(
            safe(on.item().uid()),
            from,
            to,
            safe(known.map(one -> title(one)).orElse(content.subject())),
            safe(organizer),
            on.item().standing().cancelled() ? "cancelled" : on.item().standing().reply().word(),
            known.map(one -> answers(one) + acts(one, room, on, day)).orElse(""));
  }

  private static String title(Meeting meeting) {
    return meeting.content().subject();
  }

  private static String answers(Meeting meeting) {
    String all =
        meeting.content().invitees().stream()
            .map((Invitee who) -> safe(who.party().name()) + ": " + who.reply().word())
            .collect(Collectors.joining(", "));
    return "<p>" + all + "</p>";
  }

  private static String acts(Meeting meeting, Room room, Instance on, LocalDate day) {
    String hidden =
        "<input type=hidden name=uid value='%s'><input type=hidden name=on value='%s'>"
            .formatted(safe(meeting.uid()), on.day() == null ? "" : on.day());
    LocalTime from = LocalTime.ofInstant(on.content().span().from(), ZONE);
    LocalTime to = LocalTime.ofInstant(on.content().span().to(), ZONE);
    return """
    <form method=post action=/move>%s
    <input type=date name=day value=%s required aria-label="Day">
    <input type=time name=from value=%s required aria-label="From">
    <input type=time name=to value=%s required aria-label="To">
    <button>Move</button></form>
    <form method=post action=/decline>%s<input type=hidden name=day value=%s>
    <input type=hidden name=room value='%s'><button>Decline as the room</button></form>
    <form method=post action=/cancel>%s<input type=hidden name=day value=%s>
    <button>Cancel the meeting</button></form>\
    """
        .formatted(hidden, day, from, to, hidden, day, safe(room.address()), hidden, day);
  }

  private static String safe(String text) {
    return String.valueOf(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }
}
