package ee.hbook.house;

import java.util.Set;

/**
 * A part of a house in which facts begin and end, and which knows by itself which of them stand.
 */
interface Plot {

  /** Something happens here, by chance; it says what. */
  String happens();

  /** Calendars may have been read. */
  void looked();

  /** What stands here now, by what was done and by what is stored. */
  Set<Fact> facts();

  /** Ends whatever stands here, as far as that is a matter of the outside or of a person. */
  void mend();
}
