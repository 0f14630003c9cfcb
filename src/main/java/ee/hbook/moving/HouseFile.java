package ee.hbook.moving;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.blocking.BlockedDates;
import java.util.List;
import java.util.Map;

/**
 * A house as a settings file describes it, as far as it can be taken over.
 *
 * @param accommodations with the numbers that they have there, which feeds' URLs name
 * @param links the calendars that they follow
 * @param options those of this house, by name, each with a value that it can take
 * @param stays their reservations
 * @param blocks their blocked dates; those beside a reservation name it by its number in the file
 * @param leftOut everything else
 */
public record HouseFile(
    List<Accommodation> accommodations,
    List<FileLink> links,
    Map<String, String> options,
    List<FileStay> stays,
    List<BlockedDates> blocks,
    List<LeftOut> leftOut) {

  public HouseFile {
    accommodations = List.copyOf(accommodations);
    links = List.copyOf(links);
    options = Map.copyOf(options);
    stays = List.copyOf(stays);
    blocks = List.copyOf(blocks);
    leftOut = List.copyOf(leftOut);
  }

  @Override
  public String toString() {
    return "a settings file";
  }
}
