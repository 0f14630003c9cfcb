package graphsim.graph;

import graphsim.exchange.Directory;
import graphsim.exchange.Ids;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Refused;
import graphsim.exchange.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of the tenant: rooms with what is known of them, and lists of rooms. */
public final class Places implements Part {

  private static final int PAGE = 100;

  private final Directory directory;
  private final Ids ids;
  private final Map<Mailbox, Map<String, Object>> rooms = new LinkedHashMap<>();
  private final Map<String, List<Mailbox>> lists = new LinkedHashMap<>();
  private boolean enabled = true;
  private boolean onlyInLists;

  /** Of this directory. */
  public Places(Directory directory, Ids ids) {
    this.directory = directory;
    this.ids = ids;
  }

  /** Lists a room. */
  public Map<String, Object> add(Mailbox room) {
    Map<String, Object> place =
        Tree.of(
            "id",
            ids.guid(),
            "placeId",
            ids.guid(),
            "emailAddress",
            room.address(),
            "displayName",
            room.party().name(),
            "nickname",
            room.party().name(),
            "capacity",
            null,
            "building",
            null,
            "floorLabel",
            null,
            "floorNumber",
            null,
            "label",
            "",
            "bookingType",
            "standard",
            "tags",
            List.of(),
            "phone",
            "",
            "isWheelChairAccessible",
            false,
            "audioDeviceName",
            null,
            "videoDeviceName",
            null,
            "displayDeviceName",
            null,
            "address",
            Tree.of(
                "street", "1 Rue du Port",
                "city", "Lorient",
                "state", "",
                "postalCode", "56100",
                "countryOrRegion", "France"),
            "geoCoordinates",
            null);
    rooms.put(room, place);
    return place;
  }

  /** What is known of a room, to be changed. */
  public Map<String, Object> of(Mailbox room) {
    return rooms.get(room);
  }

  /** Takes a room out of the list: deleted, or hidden from the address list. */
  public void hide(Mailbox room) {
    rooms.remove(room);
  }

  /** Whether the tenant has switched its places on; the lists are empty where not. */
  public void enabled(boolean other) {
    enabled = other;
  }

  /** Rooms are found in lists of rooms and nowhere else. */
  public void onlyInLists() {
    onlyInLists = true;
  }

  /** Makes a list of rooms. */
  public void list(String address, List<Mailbox> members) {
    lists.put(address, members);
  }

  /** Every room gets another id, as happens; the place id stays. */
  public void rotateIds() {
    rooms.values().forEach(place -> place.put("id", ids.guid()));
  }

  @Override
  public SimAnswer answer(SimRequest request, Application app, List<String> path, String root) {
    app.require("Place.Read.All", "Place.ReadWrite.All");
    List<Map<String, Object>> all = new ArrayList<>();
    if (enabled) {
      rooms.forEach((room, place) -> all.add(current(room, place)));
    }
    return switch (path.size()) {
      case 2 ->
          switch (path.get(1)) {
            case "microsoft.graph.room", "graph.room" ->
                Pages.answer(
                    request,
                    root,
                    "places/microsoft.graph.room",
                    onlyInLists ? List.of() : all,
                    PAGE);
            case "microsoft.graph.roomlist", "microsoft.graph.roomList" ->
                Pages.answer(request, root, "places/microsoft.graph.roomList", roomLists(), PAGE);
            default -> SimAnswer.json(200, one(all, path.get(1)));
          };
      case 4 -> Pages.answer(request, root, "places", members(path), PAGE);
      default -> throw new Refused(404, "NotFound", "Resource not found.");
    };
  }

  private static Map<String, Object> current(Mailbox room, Map<String, Object> place) {
    Map<String, Object> all = new LinkedHashMap<>(place);
    all.put("emailAddress", room.address());
    all.put("displayName", room.party().name());
    return all;
  }

  private static Map<String, Object> one(List<Map<String, Object>> all, String name) {
    return all.stream()
        .filter(
            place ->
                name.equals(place.get("id"))
                    || name.equals(place.get("placeId"))
                    || name.equalsIgnoreCase((String) place.get("emailAddress")))
        .findFirst()
        .orElseThrow(() -> new Refused(404, "PlaceNotFound", "The place was not found."));
  }

  private List<Map<String, Object>> roomLists() {
    return enabled
        ? lists.keySet().stream()
            .map(
                address ->
                    Tree.of(
                        "id",
                        address,
                        "displayName",
                        address,
                        "emailAddress",
                        address,
                        "phone",
                        ""))
            .toList()
        : List.of();
  }

  private List<Map<String, Object>> members(List<String> path) {
    List<Mailbox> members = lists.get(path.get(1));
    if (members == null || !path.get(3).equals("rooms")) {
      throw new Refused(404, "PlaceNotFound", "The place was not found.");
    }
    return members.stream().filter(rooms::containsKey).map(r -> current(r, rooms.get(r))).toList();
  }
}
