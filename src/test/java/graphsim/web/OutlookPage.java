package graphsim.web;

import graphsim.GraphSim;
import graphsim.Meeting;
import graphsim.Person;
import graphsim.Room;
import graphsim.exchange.Refused;
import graphsim.exchange.Zones;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.NoSuchElementException;

/** A page that plays Outlook's side: the rooms' days, and book, move, decline, cancel. */
final class OutlookPage {

  static final String ZONE = "Romance Standard Time";

  private final GraphSim sim;
  private final DayView view;

  OutlookPage(GraphSim sim) {
    this.sim = sim;
    this.view = new DayView(sim);
  }

  SimAnswer answer(SimRequest request) {
    if (request.path().equals("/") && request.method().equals("GET")) {
      return page(200, day(request.parameter("day").orElse("")), "");
    }
    if (request.method().equals("POST")) {
      return done(request.path().substring(1), request.form());
    }
    return SimAnswer.empty(404);
  }

  private SimAnswer done(String what, Map<String, String> form) {
    LocalDate day = day(form.getOrDefault("day", ""));
    try {
      switch (what) {
        case "book" -> book(form, day);
        case "move" -> meeting(form).moves(time(form, day, "from"), time(form, day, "to"));
        case "decline" -> room(form.get("room")).declines(meeting(form));
        case "cancel" -> meeting(form).cancels();
        default -> throw new Refused(404, "NotFound", "There is no " + what + ".");
      }
      sim.settle();
      return SimAnswer.empty(303).header("Location", "/?day=" + day);
    } catch (Refused refused) {
      return page(refused.status(), day, refused.getMessage());
    } catch (NoSuchElementException | DateTimeException odd) {
      return page(400, day, "That is not there any more, or no time.");
    }
  }

  private SimAnswer page(int status, LocalDate day, String complaint) {
    return new SimAnswer(
        status, Map.of("Content-Type", "text/html; charset=utf-8"), view.html(day, complaint));
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return LocalDate.ofInstant(sim.now(), Zones.of(ZONE));
    }
  }

  private static LocalDateTime time(Map<String, String> form, LocalDate day, String name) {
    return LocalDateTime.parse(day + "T" + form.get(name));
  }

  private void book(Map<String, String> form, LocalDate day) {
    Person organizer =
        sim.people().stream()
            .filter(person -> person.party().isAt(form.get("organizer")))
            .findFirst()
            .orElseThrow();
    Room[] rooms =
        sim.rooms().stream()
            .filter(room -> form.containsKey("in:" + room.address()))
            .toArray(Room[]::new);
    LocalDateTime from = time(form, day, "from");
    LocalDateTime to = time(form, day, "to");
    var booking = organizer.books(form.get("subject")).zone(ZONE).from(from, to).in(rooms);
    String weeks = form.getOrDefault("weeks", "1");
    if (!weeks.equals("1") && !weeks.isEmpty()) {
      booking.weekly(1, Integer.parseInt(weeks));
    }
    booking.sends();
  }

  private Meeting meeting(Map<String, String> form) {
    Meeting meeting =
        sim.meetings().stream()
            .filter(one -> one.uid().equals(form.get("uid")))
            .findFirst()
            .orElseThrow();
    String on = form.getOrDefault("on", "");
    return on.isEmpty() ? meeting : meeting.on(LocalDate.parse(on));
  }

  private Room room(String address) {
    return sim.rooms().stream()
        .filter(room -> room.party().isAt(address))
        .findFirst()
        .orElseThrow();
  }
}
