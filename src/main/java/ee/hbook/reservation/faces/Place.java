package ee.hbook.reservation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Unit;
import ee.hbook.config.Saying;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What a person chooses of the house: all of it, one accommodation type, or one unit. A page sends
 * it as an empty text, {@code 102} or {@code 102/1}.
 *
 * @param accomId the accommodation; empty for all
 * @param accomNum the unit; empty for all of the accommodation
 */
public record Place(OptionalLong accomId, OptionalInt accomNum) {

  private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,18}(/[0-9]{1,9})?");

  /**
   * What a choice in a list says.
   *
   * @param text {@code accommodation} or {@code accommodation/unit}
   * @return the place; everywhere when the text is no such choice
   */
  public static Place parse(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return new Place(OptionalLong.empty(), OptionalInt.empty());
    }
    String[] parts = text.split("/", 2);
    return new Place(
        OptionalLong.of(Long.parseLong(parts[0])),
        parts.length == 1 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[1])));
  }

  /**
   * This place as a page sends it.
   *
   * @return {@code 102/1}, {@code 102} or nothing
   */
  public String written() {
    return accomId.isEmpty()
        ? ""
        : accomId.getAsLong() + (accomNum.isEmpty() ? "" : "/" + accomNum.getAsInt());
  }

  /**
   * This place by the names of the house; numbers stand for what is gone.
   *
   * @param house its accommodations
   * @param all what to call everything
   * @return for example {@code Studio (Garden side)}
   */
  String inWords(List<Accommodation> house, String all) {
    if (accomId.isEmpty()) {
      return all;
    }
    long id = accomId.getAsLong();
    return house.stream()
        .filter(accommodation -> accommodation.id() == id)
        .findFirst()
        .map(this::inWords)
        .orElse(Long.toString(id));
  }

  private String inWords(Accommodation accommodation) {
    if (accomNum.isEmpty()) {
      return accommodation.name();
    }
    int num = accomNum.getAsInt();
    return Saying.place(
        accommodation.name(),
        accommodation.unit(num).map(Unit::name).orElse(Integer.toString(num)));
  }
}
