package ee.hbook.outlook.application;

import ee.hbook.link.Links;
import ee.hbook.outlook.SyncedRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which rooms are units here. */
@ApplicationScoped
@Transactional
public class Rooms {

  private final Links links;

  @Inject
  public Rooms(Links links) {
    this.links = links;
  }

  /** The rooms that are linked, by unit. */
  public List<SyncedRoom> all() {
    return links.rooms().stream().flatMap(link -> SyncedRoom.of(link).stream()).toList();
  }
}
