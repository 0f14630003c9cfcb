package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Words;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.BookingKey;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.settings.Site;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bookings of this house as their meetings in Outlook are to be. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bookings {

  private static final String PAGE = "/admin/reservations.xhtml?reservation=";

  private final Accommodations accommodations;
  private final Reservations reservations;
  private final Groups groups;
  private final BlockedHours blockedHours;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public Bookings(
      Accommodations accommodations,
      Reservations reservations,
      Groups groups,
      BlockedHours blockedHours,
      SiteOptions options,
      Clock clock) {
    this.accommodations = accommodations;
    this.reservations = reservations;
    this.groups = groups;
    this.blockedHours = blockedHours;
    this.options = options;
    this.clock = clock;
  }

  /**
   * What was booked or blocked here in rooms, or came here from anywhere but Outlook.
   *
   * @param concerned the rooms that are asked about
   * @param rooms all rooms that are units here
   * @param outlook what is entered
   * @return the bookings that are not over, by key
   */
  public Map<String, Booking> bornHere(
      Collection<SyncedRoom> concerned, List<SyncedRoom> rooms, OutlookSettings outlook) {
    Site site = options.site();
    LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
    Map<String, Booking> standing =
        bookings(
            concerned.stream().flatMap(room -> reservations.of(room.unit(), today).stream()),
            rooms,
            outlook);
    concerned.stream()
        .flatMap(room -> blockedHours.of(room, rooms, today, site))
        .filter(block -> isAhead(block, site))
        .forEach(block -> standing.put(block.key(), block));
    return standing;
  }

  /**
   * One of these.
   *
   * @param key its key
   * @param rooms all rooms that are units here
   * @param outlook what is entered
   * @return empty when it is over, cancelled or gone, or in no room any more
   */
  public Optional<Booking> find(String key, List<SyncedRoom> rooms, OutlookSettings outlook) {
    Site site = options.site();
    Optional<BookingKey.Trial> trial = BookingKey.trial(key);
    if (trial.isPresent()) {
      return trial(trial.get(), rooms, outlook, site);
    }
    Optional<BookingKey.Block> block = BookingKey.block(key);
    return block.isPresent()
        ? blockedHours.find(block.get(), rooms, site).filter(each -> isAhead(each, site))
        : reserved(key, rooms, outlook);
  }

  private Optional<Booking> trial(
      BookingKey.Trial trial, List<SyncedRoom> rooms, OutlookSettings outlook, Site site) {
    return rooms.stream()
        .filter(room -> room.link() == trial.link() && room.written())
        .filter(room -> trial.until().isAfter(clock.instant()))
        .map(room -> trial(trial, room, outlook, site))
        .findFirst();
  }

  /**
   * What stands in Outlook to try a room.
   *
   * @param trial the trial
   * @param room its room
   * @param outlook what is entered
   * @param site the site
   * @return organised by the default user, since nobody has booked it
   */
  static Booking trial(
      BookingKey.Trial trial, SyncedRoom room, OutlookSettings outlook, Site site) {
    return new Booking(
        trial.key(),
        trial.span(),
        new TreeMap<>(Map.of(room.address(), trial.link())),
        outlook.organiser(Optional.empty()),
        Words.in(site.language(), site.zone()).say("trial_title"),
        "");
  }

  private Optional<Booking> reserved(String key, List<SyncedRoom> rooms, OutlookSettings outlook) {
    return BookingKey.reservation(key).stream()
        .boxed()
        .flatMap(id -> reservations.find(id).stream())
        .map(each -> bookings(Stream.of(each), rooms, outlook).get(key))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Map<String, Booking> bookings(
      Stream<Reservation> some, List<SyncedRoom> rooms, OutlookSettings outlook) {
    Site site = options.site();
    Map<UnitId, SyncedRoom> byUnit = byUnit(rooms);
    Set<Long> fromOutlook = rooms.stream().map(SyncedRoom::link).collect(Collectors.toSet());
    Map<Long, Reservation> found = new LinkedHashMap<>();
    some.flatMap(this::withItsGroup).forEach(each -> found.put(each.id(), each));
    Map<String, Booking> bookings = new LinkedHashMap<>();
    for (List<Reservation> party : BookingKey.parties(List.copyOf(found.values()))) {
      BookingKey.bookings(ofHere(party, fromOutlook))
          .forEach(
              (key, members) ->
                  booking(key, members, party, byUnit, outlook, site)
                      .filter(each -> isAhead(each, site))
                      .ifPresent(each -> bookings.put(key, each)));
    }
    return bookings;
  }

  private boolean isAhead(Booking booking, Site site) {
    return booking.span().endInstant(site.zone()).isAfter(clock.instant());
  }

  /** What came from Outlook is looked after by what its room's calendar told. */
  private static List<Reservation> ofHere(List<Reservation> party, Set<Long> fromOutlook) {
    return party.stream()
        .filter(
            each ->
                each.origin().link().isEmpty()
                    || !fromOutlook.contains(each.origin().link().getAsLong()))
        .toList();
  }

  private Stream<Reservation> withItsGroup(Reservation reservation) {
    return reservation.groupId().isPresent()
        ? groups.members(reservation.groupId().getAsLong()).stream()
        : Stream.of(reservation);
  }

  private Optional<Booking> booking(
      String key,
      List<Reservation> members,
      List<Reservation> party,
      Map<UnitId, SyncedRoom> byUnit,
      OutlookSettings outlook,
      Site site) {
    SortedMap<String, Long> taken = new TreeMap<>();
    for (Reservation member : members) {
      SyncedRoom room = byUnit.get(member.unit());
      if (room != null && room.written()) {
        taken.put(room.address(), member.id());
      }
    }
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    Optional<Customer> requester =
        members.stream().flatMap(each -> each.customer().stream()).findFirst();
    long number = members.stream().mapToLong(Reservation::id).min().orElseThrow();
    return Optional.of(
        new Booking(
            key,
            members.getFirst().span(),
            taken,
            outlook.organiser(requester.map(Customer::email)),
            title(number, requester),
            description(members, party, site)));
  }

  private static String title(long number, Optional<Customer> requester) {
    String name = requester.map(who -> (who.firstName() + " " + who.lastName()).strip()).orElse("");
    return (number + " " + name).strip();
  }

  private String description(List<Reservation> members, List<Reservation> party, Site site) {
    List<String> lines = new ArrayList<>();
    party.stream()
        .filter(each -> each.status().holdsUnit())
        .map(each -> accommodations.place(each.unit()))
        .distinct()
        .forEach(lines::add);
    site.url().ifPresent(url -> lines.add(url + PAGE + members.getFirst().id()));
    return String.join("\n", lines);
  }

  private static Map<UnitId, SyncedRoom> byUnit(List<SyncedRoom> rooms) {
    return rooms.stream()
        .collect(toMap(SyncedRoom::unit, Function.identity(), (first, second) -> first));
  }
}
