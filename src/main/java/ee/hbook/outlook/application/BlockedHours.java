package ee.hbook.outlook.application;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Words;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.BookingKey;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.settings.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hours of rooms that are blocked here, as they are to stand in the rooms' own mailboxes, so that
 * nobody in Outlook is offered what cannot be had. Why they are blocked is nobody's business there.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BlockedHours {

  private static final String WORD = "status_blocked";

  private final BlockedDatesStore blockedDates;

  @Inject
  public BlockedHours(BlockedDatesStore blockedDates) {
    this.blockedDates = blockedDates;
  }

  /**
   * What is blocked in a room.
   *
   * @param room the room
   * @param rooms all rooms that are units here
   * @param today only what ends after this day
   * @param site the site
   * @return by block
   */
  Stream<Booking> of(SyncedRoom room, List<SyncedRoom> rooms, LocalDate today, Site site) {
    Set<Long> outlook = links(rooms);
    return room.written()
        ? blockedDates.of(room.unit(), today).stream()
            .filter(block -> isOfHere(block, outlook))
            .map(block -> booking(block, room, site))
        : Stream.empty();
  }

  /**
   * One of these.
   *
   * @param key its key
   * @param rooms all rooms that are units here
   * @param site the site
   * @return empty when it is blocked no more, or the room is written to no more
   */
  Optional<Booking> find(BookingKey.Block key, List<SyncedRoom> rooms, Site site) {
    Set<Long> outlook = links(rooms);
    return rooms.stream()
        .filter(room -> room.link() == key.link() && room.written())
        .findFirst()
        .flatMap(
            room ->
                blockedDates
                    .find(key.id())
                    .filter(block -> block.covers(room.unit()) && isOfHere(block, outlook))
                    .map(block -> booking(block, room, site)));
  }

  private static Set<Long> links(List<SyncedRoom> rooms) {
    return rooms.stream().map(SyncedRoom::link).collect(Collectors.toSet());
  }

  /**
   * What Outlook itself told is there already. Preparation belongs to its reservation, and a night
   * that is closed to try another channel concerns nobody here.
   */
  private static boolean isOfHere(BlockedDates block, Set<Long> outlook) {
    return switch (block.cause()) {
      case BlockedDates.ByHand byHand -> true;
      case BlockedDates.ByMachine(BlockedDates.Reason reason) ->
          reason != BlockedDates.Reason.CANARY;
      case BlockedDates.PreparationTime preparation -> false;
      case BlockedDates.LinkedReservation linked -> true;
      case BlockedDates.FromCalendar from ->
          from.linkId().isEmpty() || !outlook.contains(from.linkId().getAsLong());
    };
  }

  private static Booking booking(BlockedDates block, SyncedRoom room, Site site) {
    return new Booking(
        new BookingKey.Block(block.id(), room.link()).key(),
        block.span(),
        new TreeMap<>(Map.of(room.address(), block.id())),
        room.address(),
        Words.in(site.language(), site.zone()).say(WORD),
        "");
  }
}
