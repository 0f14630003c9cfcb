package ee.hbook.reservation.file;

import ee.hbook.reservation.file.NumbersElsewhere.Numbers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a reservation of a file that is here already: by its UID where it has one, else by its
 * eight characters, else by its number.
 */
public final class KnownStays {

  private final Set<String> uids;
  private final Set<String> alphanumIds = new HashSet<>();
  private final Set<String> nums = new HashSet<>();
  private final Set<String> numsAlone = new HashSet<>();

  /**
   * Knows what is stored.
   *
   * @param numbers the numbers of what came from files
   * @param uids the UIDs that are taken
   */
  public KnownStays(List<Numbers> numbers, Set<String> uids) {
    this.uids = new HashSet<>(uids);
    numbers.forEach(this::add);
  }

  /**
   * Whether it is here.
   *
   * @param stay a reservation of a file
   * @return whether taking it in would make a second one
   */
  public boolean has(FileStay stay) {
    if (!stay.uid().isEmpty()) {
      return uids.contains(stay.uid());
    }
    if (stay.alphanumId().isEmpty()) {
      return nums.contains(stay.num());
    }
    return alphanumIds.contains(stay.alphanumId()) || numsAlone.contains(stay.num());
  }

  /**
   * Knows one more.
   *
   * @param stay a reservation of a file that has just been taken in
   */
  public void add(FileStay stay) {
    if (!stay.uid().isEmpty()) {
      uids.add(stay.uid());
    }
    add(new Numbers(stay.num(), stay.alphanumId()));
  }

  private void add(Numbers numbers) {
    if (!numbers.alphanumId().isEmpty()) {
      alphanumIds.add(numbers.alphanumId());
    }
    if (!numbers.num().isEmpty()) {
      nums.add(numbers.num());
      if (numbers.alphanumId().isEmpty()) {
        numsAlone.add(numbers.num());
      }
    }
  }
}
