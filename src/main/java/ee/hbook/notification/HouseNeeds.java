package ee.hbook.notification;

import static ee.hbook.account.Capability.MANAGE_ICAL;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.config.Saying;
import ee.hbook.link.health.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What needs a person because of how the house itself fares: its way out, its clock, its
 * certificate, and what stands between it and those who read it. Pure.
 *
 * @param open the troubles on record that last
 * @param feeds how the addresses of our feeds begin
 * @param now the moment
 */
public record HouseNeeds(List<Incident> open, String feeds, Instant now) {

  public HouseNeeds {
    open = open.stream().filter(trouble -> trouble.isListed(now)).toList();
  }

  /**
   * What needs a person.
   *
   * @return in any order
   */
  public List<Need> needs() {
    return open.stream().flatMap(trouble -> of(trouble).stream()).toList();
  }

  private Optional<Need> of(Incident trouble) {
    return switch (trouble.kind()) {
      case EGRESS ->
          Optional.of(
              Need.ofHouse(
                  NeedKind.NO_WAY_OUT,
                  Long.toString(trouble.id()),
                  trouble.since(),
                  Saying.of("need_no_way_out_words"),
                  List.of(Press.plain("try-all", Saying.of("health_try"), MANAGE_ICAL))));
      case CACHED ->
          Optional.of(
              house(
                  NeedKind.FEED_CACHED,
                  trouble,
                  Saying.of("need_feed_cached_words"),
                  List.of(
                      Saying.of("need_feed_cached_step_where"),
                      Saying.of("need_feed_cached_step_exempt", feeds),
                      Saying.of("need_feed_cached_step_empty"),
                      Saying.of("need_step_look"))));
      case CERTIFICATE ->
          Optional.of(
              house(
                  NeedKind.CERTIFICATE,
                  trouble,
                  Saying.of("need_certificate_words", LocalDate.parse(trouble.code())),
                  List.of(
                      Saying.of("need_certificate_step_renew"),
                      Saying.of("need_certificate_step_load"),
                      Saying.of("need_step_look"))));
      case CLOCK ->
          Optional.of(
              house(
                  NeedKind.CLOCK,
                  trouble,
                  Saying.of("need_clock_words", Math.abs(Long.parseLong(trouble.code())) / 60 + 1),
                  List.of(
                      Saying.of("need_clock_step_set"),
                      Saying.of("need_clock_step_keep"),
                      Saying.of("need_step_look"))));
      case PAUSED, QUARANTINED, THROTTLED, STALE, QUIET, UNREAD, OLD_COPY -> Optional.empty();
    };
  }

  /** Nothing of it can be done here, but seen whether it is done. */
  private static Need house(NeedKind kind, Incident trouble, Saying words, List<Saying> steps) {
    return new Need(
        kind,
        Long.toString(trouble.id()),
        trouble.since(),
        Optional.empty(),
        "",
        OptionalLong.empty(),
        List.of(),
        words,
        Saying.of("need_" + kind.word() + "_todo"),
        steps,
        List.of(),
        List.of(Press.look(kind.needed())));
  }
}
