package graphsim.web;

import graphsim.GraphSim;
import graphsim.Room;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Refused;
import graphsim.exchange.Tree;
import graphsim.faults.Effect;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import graphsim.notices.Fate;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a test in another process may do to the simulation: {@code GET state} and {@code journal};
 * {@code POST advance}, {@code faults}, {@code notices}, {@code lifecycle}, {@code tokens}, {@code
 * room} and {@code calm}.
 */
final class Admin {

  private final GraphSim sim;
  private final Dump dump;

  Admin(GraphSim sim) {
    this.sim = sim;
    this.dump = new Dump(sim);
  }

  SimAnswer answer(SimRequest request) {
    String what = request.method() + " " + request.path().substring("/__admin/".length());
    try {
      return switch (what) {
        case "GET state" -> SimAnswer.json(200, dump.state());
        case "GET journal" -> SimAnswer.json(200, dump.journal());
        default -> done(what, request.json());
      };
    } catch (Refused refused) {
      return SimAnswer.of(refused);
    } catch (IllegalArgumentException | DateTimeParseException odd) {
      return SimAnswer.error(400, "BadRequest", String.valueOf(odd.getMessage()));
    }
  }

  private SimAnswer done(String what, Map<String, Object> json) {
    switch (what) {
      case "POST advance" -> sim.advance(duration(json, "by"));
      case "POST faults" ->
          sim.faults()
              .next(count(json), text(json, "method", "*"), text(json, "part", ""), effect(json));
      case "POST notices" -> sim.notices().next(count(json), fate(json));
      case "POST lifecycle" -> lifecycle(text(json, "event", ""), text(json, "id", ""));
      case "POST tokens" -> tokens(text(json, "forget", "login"));
      case "POST room" -> room(json);
      case "POST calm" -> sim.faults().clear();
      default -> throw new Refused(404, "NotFound", "There is no " + what + ".");
    }
    return SimAnswer.empty(204);
  }

  private static int count(Map<String, Object> json) {
    return json.get("count") instanceof Number number ? number.intValue() : 1;
  }

  private static String text(Map<String, Object> json, String name, String otherwise) {
    return Optional.ofNullable(Tree.text(json, name)).orElse(otherwise);
  }

  private static Duration duration(Map<String, Object> json, String name) {
    return Duration.parse(text(json, name, ""));
  }

  private static Effect effect(Map<String, Object> json) {
    int status = json.get("status") instanceof Number number ? number.intValue() : 429;
    return switch (text(json, "effect", "")) {
      case "lost_after" -> Effect.LOST_AFTER;
      case "lost_before" -> Effect.LOST_BEFORE;
      case "gateway_timeout" -> Effect.GATEWAY_TIMEOUT;
      case "forbidden" -> Effect.FORBIDDEN;
      case "page" -> Effect.PAGE;
      case "cut" -> Effect.CUT;
      case "foreign_link" -> Effect.FOREIGN_LINK;
      case "throttled" -> Effect.throttled(status, Tree.text(json, "retryAfter"));
      case "gone" -> Effect.gone(text(json, "code", "SyncStateNotFound"));
      case "error" -> Effect.error(status, text(json, "code", "InternalServerError"));
      default -> throw Refused.invalid("BadRequest", "There is no such effect.");
    };
  }

  private static Fate fate(Map<String, Object> json) {
    return switch (text(json, "fate", "")) {
      case "lost" -> Fate.LOST;
      case "doubled" -> Fate.DOUBLED;
      case "late" -> Fate.late(duration(json, "by"));
      default -> throw Refused.invalid("BadRequest", "There is no such fate.");
    };
  }

  private void lifecycle(String event, String id) {
    switch (event) {
      case "missed" -> sim.subscriptions().missed(id);
      case "reauthorizationRequired" -> sim.subscriptions().demand(id);
      case "subscriptionRemoved" -> sim.subscriptions().remove(id, true);
      case "silentlyRemoved" -> sim.subscriptions().remove(id, false);
      default -> throw Refused.invalid("BadRequest", "There is no such event.");
    }
  }

  private void tokens(String which) {
    if (which.equals("login")) {
      sim.login().revoke();
    } else {
      sim.views().forgetTokens(which);
    }
  }

  private void room(Map<String, Object> json) {
    Room room =
        sim.rooms().stream()
            .filter(one -> one.party().isAt(text(json, "address", "")))
            .findFirst()
            .orElseThrow(Refused::missing);
    if (json.get("forbidden") instanceof Boolean forbidden) {
      room.forbidden(forbidden);
    }
    if (json.containsKey("hiding")) {
      room.hiding(Mailbox.Hiding.valueOf(text(json, "hiding", "").toUpperCase(Locale.ROOT)));
    }
  }
}
