package ee.hbook.outlook.setup.faces;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.outlook.notice.SubscriptionState;
import ee.hbook.outlook.notice.application.ShowSubscriptions;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import ee.hbook.outlook.setup.application.CompareOptions;
import ee.hbook.outlook.setup.application.KeepRooms;
import ee.hbook.outlook.setup.application.RefreshRooms;
import ee.hbook.outlook.setup.application.TakeRooms;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rooms of the organisation, and what a person does with them. */
@Named("outlookRooms")
@ViewScoped
public class OutlookRooms implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "takeOutDialog";

  private final TenantRooms rooms;
  private final Setups setups;
  private final RefreshRooms refreshRooms;
  private final KeepRooms keepRooms;
  private final TakeRooms takeRooms;
  private final CompareOptions compareOptions;
  private final ShowSubscriptions showSubscriptions;
  private final Accommodations accommodations;
  private final SiteOptions options;

  private String address = "";
  private String name = "";
  private long leaving;
  private String leavingName = "";

  @Inject
  public OutlookRooms(
      TenantRooms rooms,
      Setups setups,
      RefreshRooms refreshRooms,
      KeepRooms keepRooms,
      TakeRooms takeRooms,
      CompareOptions compareOptions,
      ShowSubscriptions showSubscriptions,
      Accommodations accommodations,
      SiteOptions options) {
    this.rooms = rooms;
    this.setups = setups;
    this.refreshRooms = refreshRooms;
    this.keepRooms = keepRooms;
    this.takeRooms = takeRooms;
    this.compareOptions = compareOptions;
    this.showSubscriptions = showSubscriptions;
    this.accommodations = accommodations;
    this.options = options;
  }

  /** The lines, by name. */
  public List<RoomRow> getRows() {
    Map<Long, SubscriptionState> states =
        showSubscriptions.all().stream()
            .collect(toMap(SubscriptionState::link, Function.identity()));
    ZoneId zone = options.site().zone();
    return rooms.all().stream()
        .map(
            room ->
                RoomRow.of(
                    room,
                    room.unit().map(accommodations::place).orElse(""),
                    compareOptions.of(room),
                    room.linkId().stream()
                        .mapToObj(states::get)
                        .filter(Objects::nonNull)
                        .map(state -> RoomNews.of(state, zone))
                        .findFirst()))
        .toList();
  }

  /** How the rooms that are units are booked on both sides, by name. */
  public List<OptionsRow> getOptions() {
    ZoneId zone = options.site().zone();
    return rooms.all().stream()
        .flatMap(
            room ->
                compareOptions.rules(room).stream()
                    .map(
                        rules ->
                            OptionsRow.of(
                                room,
                                rules,
                                zone,
                                compareOptions.of(room),
                                compareOptions.lines(room))))
        .toList();
  }

  /**
   * What came of the last look for rooms.
   *
   * @return a sentence; empty before the first
   */
  public String getLook() {
    return setups.present().flatMap(Setup::look).map(this::inWords).orElse("");
  }

  private String inWords(Setup.RoomsLook look) {
    String when = Screen.moment(look.on(), options.site().zone());
    return look.fault().isEmpty()
        ? Screen.text("outlook_looked", when, look.found())
        : Screen.text("outlook_look_failed", when, look.fault());
  }

  /** Looks at once. */
  public void look() {
    Screen.attempt(
        () -> {
          Optional<Saying> failed = refreshRooms.now();
          if (failed.isPresent()) {
            throw new Conflict(failed.get());
          }
          Screen.done("outlook_look_done");
        });
  }

  /** Takes in a room by the address that was typed. */
  public void typeIn() {
    if (Screen.attempt(
        () -> Screen.done("outlook_taken_in", refreshRooms.typeIn(address, name).name()))) {
      address = "";
      name = "";
    }
  }

  /**
   * Takes a room in, or keeps it.
   *
   * @param id the room
   */
  public void takeIn(long id) {
    Screen.attempt(() -> Screen.done("outlook_taken_in", takeRooms.takeIn(id).name()));
  }

  /**
   * Asks what becomes of a room's bookings before it is taken out.
   *
   * @param id the room
   */
  public void askToTakeOut(long id) {
    leaving = id;
    leavingName = rooms.find(id).map(TenantRoom::name).orElse("");
    Dialogs.open(DIALOG);
  }

  /** Takes it out; what came from Outlook stays. */
  public void takeOut() {
    takeOut(false);
  }

  /** Takes it out with what came from Outlook. */
  public void takeOutWithBookings() {
    takeOut(true);
  }

  private void takeOut(boolean withBookings) {
    if (Screen.attempt(() -> takeRooms.takeOut(leaving, withBookings))) {
      Screen.done("outlook_taken_out", leavingName);
    }
    Dialogs.close(DIALOG);
  }

  /**
   * Forgets a room that was typed in.
   *
   * @param id the room
   */
  public void forget(long id) {
    Screen.attempt(() -> keepRooms.forget(id));
  }

  /** The room that is asked about: what is pressed for another one is another press. */
  public long getLeaving() {
    return leaving;
  }

  /**
   * What is said before a room is taken out.
   *
   * @return a sentence that names it
   */
  public String getLeavingWords() {
    return Screen.text("outlook_take_out_words", leavingName);
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address == null ? "" : address;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }
}
