package ee.hbook.notification;

import ee.hbook.link.Link;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person can do about a trouble: AvaiBook's list (seed 003) for its cause. Pure. */
public final class Checklist {

  private Checklist() {}

  /**
   * The steps for a trouble, in their order.
   *
   * @param incident the trouble
   * @param link its link as it is by now
   * @return names of texts; each has calendar, host, day of the last good read and the words of the
   *     button that resumes for {0} to {3}
   */
  public static List<String> of(Incident incident, Optional<Link> link) {
    return keys(incident, link).stream().map(key -> "letter_step_" + key).toList();
  }

  private static List<String> keys(Incident incident, Optional<Link> link) {
    return switch (incident.kind()) {
      case EGRESS -> List.of("internet", "together");
      case QUARANTINED -> List.of("guard_look", "guard_apply", "guard_reject");
      case THROTTLED -> List.of("patience", "seldom", "others");
      case STALE, QUIET, UNREAD, CACHED, CERTIFICATE, CLOCK, OLD_COPY -> List.of();
      case PAUSED -> {
        List<String> keys = new ArrayList<>(first(incident));
        boolean waitsForEdit = link.flatMap(Link::nextAttempt).isEmpty();
        keys.addAll(List.of(waitsForEdit ? "edited" : "resume", "both", "compare"));
        yield keys;
      }
    };
  }

  private static List<String> first(Incident paused) {
    return switch (paused.cause().orElse(FailureClass.TRANSIENT)) {
      case AUTH -> List.of("permit", "copy");
      case GONE -> List.of("exists", "copy");
      case CONTENT -> List.of("browser", "copy");
      case CONFIG ->
          List.of(FailureCode.of(paused.code()).isOfTls() ? "certificate" : "https", "copy");
      case TRANSIENT, THROTTLED, LOCAL -> List.of("wait", "https");
    };
  }
}
