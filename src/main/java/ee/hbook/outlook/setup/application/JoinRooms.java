package ee.hbook.outlook.setup.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSource;
import ee.hbook.link.LinkStore;
import ee.hbook.link.OutlookRoom;
import ee.hbook.link.application.EditLinks;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes units of rooms, each with a link to its mailbox, and lets both follow their room. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JoinRooms {

  /** What the calendars of rooms are called; the origin of what they bring. */
  private static final String LINK_NAME = "Outlook";

  private final Accommodations accommodations;
  private final EditAccommodations editAccommodations;
  private final LinkStore links;
  private final EditLinks editLinks;
  private final TenantRooms rooms;
  private final Clock clock;

  @Inject
  public JoinRooms(
      Accommodations accommodations,
      EditAccommodations editAccommodations,
      LinkStore links,
      EditLinks editLinks,
      TenantRooms rooms,
      Clock clock) {
    this.accommodations = accommodations;
    this.editAccommodations = editAccommodations;
    this.links = links;
    this.editLinks = editLinks;
    this.rooms = rooms;
    this.clock = clock;
  }

  /**
   * Makes rooms units of the default store. One that is a unit already is only linked anew; one
   * whose mailbox another unit is linked to stays as it is, lest what happens there counts twice.
   *
   * @param joining the rooms
   * @param settings which store it is; without one nothing happens
   */
  public void join(List<TenantRoom> joining, OutlookSettings settings) {
    Set<String> linked = new HashSet<>();
    List<TenantRoom> alone =
        joining.stream()
            .filter(room -> twin(room.address()).isEmpty() && linked.add(lower(room.address())))
            .toList();
    List<TenantRoom> again = alone.stream().filter(this::hasUnit).toList();
    again.forEach(room -> link(room, room.unit().orElseThrow()));
    List<TenantRoom> fresh = alone.stream().filter(room -> !hasUnit(room)).toList();
    if (!fresh.isEmpty() && settings.defaultAccommodation().isPresent()) {
      accommodations
          .find(settings.defaultAccommodation().getAsLong())
          .filter(store -> store.grain() == Grain.QUARTER_HOUR)
          .ifPresent(store -> furnish(store, fresh));
    }
  }

  /**
   * Refuses a second link to one mailbox.
   *
   * @param address the mailbox
   * @throws Conflict naming the room and the unit that are linked to it
   */
  public void refuseTwin(String address) {
    twin(address)
        .ifPresent(
            link -> {
              throw new Conflict(
                  Saying.of(
                      "outlook_refusal_twin",
                      address,
                      name(link),
                      accommodations.place(link.unit())));
            });
  }

  private Optional<Link> twin(String address) {
    LinkSource mailbox = new OutlookRoom(lower(address));
    return links.rooms().stream().filter(link -> link.source().equals(mailbox)).findFirst();
  }

  private String name(Link link) {
    return rooms.all().stream()
        .filter(room -> room.linkId().equals(OptionalLong.of(link.id())))
        .map(TenantRoom::name)
        .findFirst()
        .orElse(link.name());
  }

  private static String lower(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private boolean hasUnit(TenantRoom room) {
    return room.unit()
        .flatMap(unit -> accommodations.find(unit.accomId()).flatMap(a -> a.unit(unit.accomNum())))
        .isPresent();
  }

  private void furnish(Accommodation store, List<TenantRoom> fresh) {
    int last = store.units().stream().mapToInt(Unit::num).max().orElse(0);
    List<Unit> units = new ArrayList<>(store.units());
    for (TenantRoom room : fresh) {
      last++;
      units.add(new Unit(last, room.unitName()));
    }
    editAccommodations.change(store.id(), draft(units));
    int next = last - fresh.size();
    for (TenantRoom room : fresh) {
      next++;
      link(room, new UnitId(store.id(), next));
    }
  }

  private void link(TenantRoom room, UnitId unit) {
    Link link = links.add(unit, LINK_NAME, new OutlookRoom(room.address()), clock.instant());
    links.update(link.dueAt(clock.instant()));
    rooms.save(room.as(unit, link.id()));
  }

  /**
   * Calls the unit as its room is called now, unless a person calls it otherwise here, and follows
   * the room's mailbox to another address.
   *
   * @param before the room as it was
   * @param after the room as it is
   */
  public void follow(TenantRoom before, TenantRoom after) {
    if (!before.unitName().equals(after.unitName())) {
      after.unit().ifPresent(unit -> rename(unit, before.unitName(), after.unitName()));
    }
    if (!before.address().equalsIgnoreCase(after.address()) && after.linkId().isPresent()) {
      links.lock(after.linkId().getAsLong()).ifPresent(link -> readdress(link, after.address()));
    }
  }

  private void rename(UnitId unit, String before, String after) {
    Optional<Accommodation> store = accommodations.find(unit.accomId());
    if (store
        .flatMap(a -> a.unit(unit.accomNum()))
        .filter(u -> u.name().equals(before))
        .isEmpty()) {
      return;
    }
    editAccommodations.change(
        unit.accomId(),
        draft(
            store.stream()
                .flatMap(a -> a.units().stream())
                .map(u -> u.num() == unit.accomNum() ? new Unit(u.num(), after) : u)
                .toList()));
  }

  /** It is the same calendar at another address: what it brought is known by the same names. */
  private void readdress(Link link, String address) {
    LinkSource source = new OutlookRoom(address);
    links.update(
        new Link(
            link.id(),
            link.unit(),
            link.name(),
            source,
            link.enabled(),
            link.exported(),
            link.signature(),
            link.createdOn(),
            link.lastAttempt(),
            link.lastSuccess(),
            link.health(),
            clock.instant(),
            link.settings(),
            Followed.NOTHING));
  }

  /**
   * Ends a link; what it brought stays.
   *
   * @param id the link
   */
  public void unlink(long id) {
    editLinks.remove(id);
  }

  private static AccommodationDraft draft(List<Unit> units) {
    return new AccommodationDraft(
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(units));
  }
}
