package ee.hbook.outlook.setup.application;

import static ee.hbook.account.Capability.MANAGE_SETTINGS;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.config.Saying;
import ee.hbook.outlook.setup.SecretEnd;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The secret of Outlook ends soon; a room that is a unit here was tagged, or is listed no more. */
@ApplicationScoped
public class OutlookSource implements NeedSource {

  private static final List<Remedy> OPEN =
      List.of(new Page(Saying.of("need_outlook_open"), "outlook.xhtml", MANAGE_SETTINGS));

  private final Setups setups;
  private final TenantRooms rooms;
  private final SiteOptions options;

  @Inject
  public OutlookSource(Setups setups, TenantRooms rooms, SiteOptions options) {
    this.setups = setups;
    this.rooms = rooms;
    this.options = options;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    Optional<Setup> setup = setups.present().filter(Setup::enabled);
    if (setup.isEmpty()) {
      return List.of();
    }
    ZoneId zone = options.site().zone();
    Stream<Need> secret =
        setup.get().settings().secretEndsOn().flatMap(day -> ending(day, now, zone)).stream();
    return Stream.concat(secret, rooms.all().stream().flatMap(OutlookSource::ofRoom)).toList();
  }

  private static Optional<Need> ending(LocalDate lastDay, Instant now, ZoneId zone) {
    SecretEnd end = new SecretEnd(lastDay);
    LocalDate today = now.atZone(zone).toLocalDate();
    return end.step(today)
        .map(
            step ->
                Need.ofHouse(
                    NeedKind.OUTLOOK_SECRET,
                    lastDay.toString(),
                    end.firstTold().atStartOfDay(zone).toInstant(),
                    Saying.of(
                        end.isOver(today)
                            ? "need_outlook_secret_over"
                            : "need_outlook_secret_words",
                        lastDay),
                    OPEN));
  }

  private static Stream<Need> ofRoom(TenantRoom room) {
    return switch (room.state()) {
      case ASKS -> Stream.of(ofRoom(room, "need_outlook_room_asks"));
      case VANISHED -> Stream.of(ofRoom(room, "need_outlook_room_vanished"));
      case OFFERED, SYNCHRONISED, KEPT, IGNORED, LEFT_OUT, NOT_BOOKABLE -> Stream.empty();
    };
  }

  private static Need ofRoom(TenantRoom room, String words) {
    return new Need(
        NeedKind.OUTLOOK_ROOM,
        room.state().word() + " " + room.id(),
        room.seenOn(),
        room.unit(),
        "",
        room.linkId(),
        List.of(),
        Saying.of(words, room.name()),
        List.of(),
        OPEN);
  }
}
