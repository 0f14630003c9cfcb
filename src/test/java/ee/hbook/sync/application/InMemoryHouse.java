package ee.hbook.sync.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationOrder;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.StandingSideBlocks;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.ChannelReads;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.Followed;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkHealth;
import ee.hbook.sync.LinkSettings;
import ee.hbook.sync.Links;
import ee.hbook.sync.RunDetail;
import ee.hbook.sync.SyncRun;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/** A house of one accommodation kept in memory, with a clock that the test sets. */
final class InMemoryHouse {

  static final UnitId UNIT = new UnitId(1, 1);

  final Map<Long, Reservation> reservations = new TreeMap<>();
  final Map<Long, BlockedDates> blocked = new TreeMap<>();
  final Map<Long, KnownEvent> known = new TreeMap<>();
  final Map<String, String> options = new HashMap<>();
  final List<ChannelRead> reads = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private long numbers;

  final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  /** The link that the house's one calendar hangs on. */
  static Link link(LinkSettings settings) {
    return new Link(
        1,
        UNIT,
        "Elsewhere",
        "https://elsewhere.example/x.ics",
        true,
        true,
        "",
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        LinkHealth.WELL,
        Instant.EPOCH,
        settings,
        Followed.NOTHING);
  }

  void setNow(Instant moment) {
    now = moment;
  }

  /** A booking that was made here. */
  Reservation book(LocalDateRange nights) {
    return book(nights, "own-" + nights, Origin.WEBSITE);
  }

  /** A booking from anywhere. */
  Reservation book(LocalDateRange nights, String uid, Origin origin) {
    Reservation stay =
        new Reservation(
            ++numbers,
            uid,
            UNIT,
            nights,
            ReservationStatus.CONFIRMED,
            origin,
            "",
            2,
            0,
            Optional.empty(),
            now,
            now,
            0,
            true,
            false);
    reservations.put(stay.id(), stay);
    return stay;
  }

  /** A person cancels, or takes back. */
  void become(long id, ReservationStatus status) {
    Reservation stay = reservations.get(id);
    reservations.put(
        id,
        new Reservation(
            id,
            stay.uid(),
            stay.unit(),
            stay.nights(),
            status,
            stay.origin(),
            stay.comment(),
            stay.adults(),
            stay.children(),
            stay.customer(),
            stay.receivedOn(),
            now,
            stay.sequence() + 1,
            true,
            !status.holdsUnit()));
  }

  /** Dates that a person blocks. */
  void block(LocalDateRange nights) {
    block("own-block-" + nights, nights, new BlockedDates.ByHand());
  }

  /** Dates that another link blocked. */
  void blockFor(long link, String uid, LocalDateRange nights) {
    block(uid, nights, new BlockedDates.FromCalendar(OptionalLong.of(link), "Other"));
  }

  private void block(String uid, LocalDateRange nights, BlockedDates.Cause cause) {
    long id = ++numbers;
    blocked.put(
        id,
        new BlockedDates(
            id,
            uid,
            OptionalLong.of(UNIT.accomId()),
            OptionalInt.of(UNIT.accomNum()),
            nights,
            cause,
            "",
            now));
  }

  /** The channel reads our feed as it is now. */
  void channelReads() {
    List<LocalDateRange> taken =
        new StoredHere()
                .of(
                    List.of(UNIT),
                    LocalDateRange.of(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)))
                .stream()
                .filter(held -> !held.link().equals(OptionalLong.of(1)))
                .map(Occupancy::nights)
                .toList();
    reads.add(new ChannelRead(UNIT, now, now, taken, Optional.empty()));
  }

  private static Occupancy occupancy(BlockedDates block) {
    return switch (block.cause()) {
      case BlockedDates.ByHand byHand ->
          new Occupancy.Blocked(UNIT, block.nights(), block.id(), block.comment());
      case BlockedDates.PreparationTime preparation ->
          new Occupancy.Preparation(UNIT, block.nights(), preparation.reservationId());
      case BlockedDates.LinkedReservation linked ->
          new Occupancy.Automatic(UNIT, block.nights(), linked.reservationId());
      case BlockedDates.FromCalendar calendar ->
          new Occupancy.Imported(
              UNIT, block.nights(), block.id(), calendar.source(), calendar.linkId());
    };
  }

  Occupancies occupancies() {
    return new StoredHere();
  }

  FollowCalendar followCalendar() {
    StoredHere here = new StoredHere();
    UidSource uids = () -> "own-" + ++numbers;
    UnitNights unitNights =
        new UnitNights(here, here, here, new StandingSideBlocks(here.blocks, uids, clock), clock);
    RemoteBookings bookings =
        new RemoteBookings(
            here.stays, unitNights, here.blocks, new GuestRules(List.of(), List.of()), clock);
    RemoteHolds holds = new RemoteHolds(here.blocks, unitNights, here, uids, clock);
    return new FollowCalendar(
        here.links, here.stays, bookings, holds, here.blocks, new Reads(), uids, here, clock);
  }

  private final class StoredHere implements Accommodations, UnitLocks, Occupancies, SiteOptions {

    private final Stays stays = new Stays();
    private final Blocks blocks = new Blocks();
    private final Remembered links = new Remembered();

    @Override
    public List<Accommodation> all() {
      return find(UNIT.accomId()).stream().toList();
    }

    @Override
    public Optional<Accommodation> find(long id) {
      return Optional.of(
          new Accommodation(
              id, "A", "a", "", PreparationNights.NONE, List.of(), List.of(new Unit(1, "1"))));
    }

    @Override
    public long nextId() {
      return ++numbers;
    }

    @Override
    public void save(Accommodation accommodation, Instant moment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void delete(long id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void lock(Collection<UnitId> units) {}

    @Override
    public void changed(Collection<UnitId> units, Instant moment) {}

    @Override
    public void allChanged(Instant moment) {}

    @Override
    public OptionValues values() {
      return new OptionValues(options);
    }

    @Override
    public void store(Map<String, String> changes, Instant moment) {
      options.putAll(changes);
    }

    @Override
    public void siteChanged(Instant moment) {}

    @Override
    public List<Occupancy> of(Collection<UnitId> units, LocalDateRange nights) {
      List<Occupancy> found = new ArrayList<>();
      reservations.values().stream()
          .filter(stay -> stay.status().holdsUnit())
          .map(
              stay ->
                  new Occupancy.Reserved(
                      stay.unit(),
                      stay.nights(),
                      stay.id(),
                      stay.origin().word(),
                      stay.origin().link()))
          .forEach(found::add);
      blocked.values().stream().map(InMemoryHouse::occupancy).forEach(found::add);
      found.removeIf(held -> !held.nights().overlaps(nights));
      return found;
    }
  }

  private final class Stays implements Reservations {

    @Override
    public Optional<Reservation> find(long id) {
      return Optional.ofNullable(reservations.get(id));
    }

    @Override
    public List<Reservation> list(ReservationFilter filter) {
      return List.copyOf(reservations.values());
    }

    @Override
    public List<Reservation> page(
        ReservationFilter filter, ReservationOrder order, int skipped, int most) {
      return list(filter).stream().skip(skipped).limit(most).toList();
    }

    @Override
    public long count(ReservationFilter filter) {
      return reservations.size();
    }

    @Override
    public Map<YearMonth, Long> months(ReservationFilter filter) {
      return Map.of();
    }

    @Override
    public List<String> calendars() {
      return List.of();
    }

    @Override
    public List<Reservation> ofUids(Collection<String> uids) {
      return reservations.values().stream().filter(stay -> uids.contains(stay.uid())).toList();
    }

    @Override
    public List<Reservation> of(UnitId unit, LocalDate from) {
      return all(from);
    }

    @Override
    public List<Reservation> all(LocalDate from) {
      return reservations.values().stream()
          .filter(stay -> !stay.nights().getEnd().isBefore(from))
          .sorted(Comparator.comparing(stay -> stay.nights().getStart()))
          .toList();
    }

    @Override
    public boolean isOwnUid(String uid) {
      return uid.startsWith("own-");
    }

    @Override
    public void forgetRetiredUids(LocalDate before) {}

    @Override
    public Reservation takeOver(Reservation stay) {
      return add(stay);
    }

    @Override
    public void leaveNumbers(long last) {}

    @Override
    public boolean isRelayedUid(String uid) {
      return reservations.values().stream()
          .anyMatch(stay -> stay.uid().equals(uid) && stay.origin() != Origin.WEBSITE);
    }

    @Override
    public Optional<Customer> customerOf(String email) {
      return reservations.values().stream()
          .flatMap(stay -> stay.customer().stream())
          .filter(customer -> customer.email().equalsIgnoreCase(email))
          .findFirst();
    }

    @Override
    public Reservation add(Reservation stay) {
      Reservation added =
          new Reservation(
              ++numbers,
              stay.uid(),
              stay.unit(),
              stay.nights(),
              stay.status(),
              stay.origin(),
              stay.comment(),
              stay.adults(),
              stay.children(),
              stay.customer(),
              stay.receivedOn(),
              stay.updatedOn(),
              stay.sequence(),
              stay.everHeld(),
              stay.cancelledHere());
      reservations.put(added.id(), added);
      return added;
    }

    @Override
    public void update(Reservation stay) {
      reservations.put(stay.id(), stay);
    }

    @Override
    public void delete(long id) {
      reservations.remove(id);
    }

    @Override
    public List<Reservation> ofLink(long linkId) {
      return reservations.values().stream()
          .filter(stay -> stay.origin().link().equals(OptionalLong.of(linkId)))
          .toList();
    }

    @Override
    public void forgetCustomer(long id) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Blocks implements BlockedDatesStore {

    @Override
    public List<BlockedDates> all() {
      return List.copyOf(blocked.values());
    }

    @Override
    public List<BlockedDates> of(UnitId unit, LocalDate from) {
      return endingAfter(from);
    }

    @Override
    public List<BlockedDates> endingAfter(LocalDate from) {
      return blocked.values().stream()
          .filter(block -> block.nights().getEnd().isAfter(from))
          .toList();
    }

    @Override
    public List<BlockedDates> ofReservation(long reservationId) {
      return List.of();
    }

    @Override
    public Optional<BlockedDates> find(long id) {
      return Optional.ofNullable(blocked.get(id));
    }

    @Override
    public BlockedDates add(BlockedDates block) {
      BlockedDates added =
          new BlockedDates(
              ++numbers,
              block.uid(),
              block.accomId(),
              block.accomNum(),
              block.nights(),
              block.cause(),
              block.comment(),
              block.createdOn());
      blocked.put(added.id(), added);
      return added;
    }

    @Override
    public void update(BlockedDates block) {
      blocked.put(block.id(), block);
    }

    @Override
    public void delete(long id) {
      blocked.remove(id);
    }

    @Override
    public List<BlockedDates> ofLink(long linkId) {
      return blocked.values().stream()
          .filter(block -> block.cause() instanceof BlockedDates.FromCalendar)
          .toList();
    }

    @Override
    public void restore(BlockedDates block) {
      blocked.put(block.id(), block);
    }
  }

  private final class Reads implements ChannelReads {

    @Override
    public List<ChannelRead> of(Link link) {
      return reads;
    }

    @Override
    public Set<Long> looked(Collection<Link> links, Instant startedOn, Instant endedOn) {
      throw new UnsupportedOperationException("Nobody looks by himself.");
    }
  }

  private final class Remembered implements Links {

    @Override
    public List<Link> of(UnitId unit) {
      return List.of();
    }

    @Override
    public void dueBy(Collection<Long> ids, Instant moment) {
      throw new UnsupportedOperationException("Nobody looks by himself.");
    }

    @Override
    public boolean isThrottled(String host, Instant moment) {
      return false;
    }

    @Override
    public void postpone(String host, Instant until) {
      throw new UnsupportedOperationException("One calendar, and it is never throttled.");
    }

    @Override
    public boolean isExported(long id) {
      return true;
    }

    @Override
    public List<KnownEvent> known(long linkId) {
      return List.copyOf(known.values());
    }

    @Override
    public KnownEvent remember(long linkId, KnownEvent event) {
      KnownEvent stored =
          event.id() != 0
              ? event
              : new KnownEvent(
                  ++numbers,
                  event.identity(),
                  event.nights(),
                  event.firstSeen(),
                  event.lastSeen(),
                  event.missed(),
                  event.role(),
                  event.outlived(),
                  event.reservationId(),
                  event.blockedId());
      known.put(stored.id(), stored);
      return stored;
    }

    @Override
    public void forget(long eventId) {
      known.remove(eventId);
    }

    @Override
    public List<Link> all() {
      return List.of();
    }

    @Override
    public Optional<Link> find(long id) {
      return Optional.empty();
    }

    @Override
    public Optional<Link> lock(long id) {
      return Optional.empty();
    }

    @Override
    public Link add(UnitId unit, String name, String url, Instant moment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void update(Link link) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void delete(long id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long record(SyncRun run, RunDetail detail) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void dueNow(UnitId unit, OptionalLong but, Instant moment) {
      throw new UnsupportedOperationException();
    }
  }
}
