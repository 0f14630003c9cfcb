package ee.hbook.moving.application;

import static java.util.stream.Collectors.toMap;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.link.Link;
import ee.hbook.moving.FileLink;
import ee.hbook.moving.FileStay;
import ee.hbook.moving.HouseFile;
import ee.hbook.moving.HouseFiles;
import ee.hbook.moving.HouseNow;
import ee.hbook.reservation.Reservation;
import ee.hbook.settings.Option;
import ee.hbook.settings.Options;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Writes this house into a settings file. */
@ApplicationScoped
public class MoveOut {

  private final LookAtHouse lookAtHouse;
  private final HouseFiles files;

  @Inject
  public MoveOut(LookAtHouse lookAtHouse, HouseFiles files) {
    this.lookAtHouse = lookAtHouse;
    this.files = files;
  }

  /**
   * The file. It holds the addresses of calendars and the keys of feeds.
   *
   * @param withReservations whether also reservations, their customers and blocked dates
   * @return its bytes; the same house gives the same
   */
  public byte[] moveOut(boolean withReservations) {
    HouseNow now = lookAtHouse.now();
    Map<Long, String> synchroIds =
        now.links().stream()
            .flatMap(MoveOut::fileLinks)
            .collect(toMap(Map.Entry::getKey, each -> each.getValue().synchroId()));
    Map<String, String> options =
        Options.ALL.stream()
            .map(Option::name)
            .collect(toMap(name -> name, name -> now.options().text(name)));
    return files.write(
        new HouseFile(
            now.accommodations(),
            now.links().stream()
                .flatMap(MoveOut::fileLinks)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(FileLink::unit).thenComparing(FileLink::synchroId))
                .toList(),
            options,
            withReservations ? stays(now, synchroIds) : List.of(),
            withReservations ? blocks(now) : List.of(),
            List.of()));
  }

  /** HBook knows calendars at addresses only. */
  private static Stream<Map.Entry<Long, FileLink>> fileLinks(Link link) {
    return link.calendarUrl().stream().map(url -> Map.entry(link.id(), fileLink(link, url.text())));
  }

  private static FileLink fileLink(Link link, String url) {
    return new FileLink(
        OptionalLong.of(link.id()),
        synchroId(link, url),
        link.unit(),
        link.name(),
        url,
        link.signature(),
        link.enabled(),
        link.exported(),
        link.settings());
  }

  /** The same in every house that this calendar is taken to. */
  private static String synchroId(Link link, String url) {
    byte[] text = (link.unit() + "\n" + url).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static List<FileStay> stays(HouseNow now, Map<Long, String> synchroIds) {
    return now.reservations().stream()
        .sorted(Comparator.comparingLong(Reservation::id))
        .map(stay -> new FileStay(stay, synchroId(stay.origin().link(), synchroIds), true))
        .toList();
  }

  private static String synchroId(OptionalLong link, Map<Long, String> synchroIds) {
    return link.isPresent() ? synchroIds.getOrDefault(link.getAsLong(), "") : "";
  }

  /** What a calendar holds comes again with the calendar. */
  private static List<BlockedDates> blocks(HouseNow now) {
    return now.blocks().stream()
        .filter(block -> !(block.cause() instanceof FromCalendar))
        .sorted(
            Comparator.comparing((BlockedDates block) -> block.nights().getStart())
                .thenComparing(BlockedDates::uid))
        .toList();
  }
}
