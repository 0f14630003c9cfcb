package ee.hbook.reservation.faces.group;

import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.faces.Place;
import ee.hbook.reservation.faces.Places;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Who belongs to the group of a reservation. */
@RequestScoped
public class GroupMembers {

  private final Groups groups;
  private final Places places;

  @Inject
  public GroupMembers(Groups groups, Places places) {
    this.groups = groups;
    this.places = places;
  }

  /**
   * The other members.
   *
   * @param reservation a reservation
   * @return by unit; none when it is alone
   */
  public List<GroupMember> others(Reservation reservation) {
    return reservation.groupId().stream()
        .mapToObj(groups::members)
        .flatMap(List::stream)
        .filter(member -> member.id() != reservation.id())
        .map(this::shown)
        .toList();
  }

  private GroupMember shown(Reservation member) {
    return new GroupMember(
        member.id(),
        places.inWords(
            new Place(
                OptionalLong.of(member.unit().accomId()),
                OptionalInt.of(member.unit().accomNum()))),
        member.nights().getStart(),
        member.nights().getEnd(),
        member.status().word());
  }
}
