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
import java.util.List;
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
        .replace(
            "{rooms}",
            sim.rooms().stream().map(room -> room(room, day)).collect(lines()) + declined(day));
  }

  /** What no room has, so that it would be seen nowhere. */
  private String declined(LocalDate day) {
    String all =
        sim.meetings().stream()
            .filter(meeting -> sim.rooms().stream().noneMatch(r -> meeting.copyIn(r).isPresent()))
            .filter(meeting -> !between(meeting, day).isEmpty())
            .map(
                meeting ->
                    "<article data-uid='%s'><h3>%s</h3><p>%s</p>%s%s</article>"
                        .formatted(
                            safe(meeting.uid()),
                            safe(title(meeting)),
                            safe(meeting.organizer().party().name()),
                            answers(meeting),
                            button("cancel", "Cancel the meeting", hidden(meeting, null, day))))
            .collect(lines());
    return all.isEmpty() ? "" : "<section><h2>In no room</h2>" + all + "</section>";
  }

  private static List<Instance> between(Meeting meeting, LocalDate day) {
    return meeting.own().stream()
        .flatMap(item -> Instance.between(item, from(day), from(day.plusDays(1))).stream())
        .toList();
  }

  private static Instant from(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
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
    String meetings =
        room.between(from(day), from(day.plusDays(1))).stream()
            .map(on -> meeting(room, on, day))
            .collect(lines());
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
            safe(known.map(DayView::title).orElse(content.subject())),
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
    String hidden = hidden(meeting, on.day(), day);
    LocalTime from = LocalTime.ofInstant(on.content().span().from(), ZONE);
    LocalTime to = LocalTime.ofInstant(on.content().span().to(), ZONE);
    String times =
        """
        <input type=date name=day value=%s required aria-label="Day">
        <input type=time name=from value=%s required aria-label="From">
        <input type=time name=to value=%s required aria-label="To">\
        """
            .formatted(day, from, to);
    String as = "<input type=hidden name=room value='%s'>".formatted(safe(room.address()));
    return button("move", "Move", hidden(meeting, on.day(), null) + times)
        + button("decline", "Decline as the room", hidden + as)
        + button("cancel", "Cancel the meeting", hidden);
  }

  private static String hidden(Meeting meeting, LocalDate on, LocalDate shown) {
    return "<input type=hidden name=uid value='%s'>".formatted(safe(meeting.uid()))
        + (on == null ? "" : "<input type=hidden name=on value=%s>".formatted(on))
        + (shown == null ? "" : "<input type=hidden name=day value=%s>".formatted(shown));
  }

  private static String button(String what, String label, String fields) {
    return "<form method=post action=/%s>%s <button>%s</button></form>"
        .formatted(what, fields, label);
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
