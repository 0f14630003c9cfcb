package ee.hbook.linking;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import ee.hbook.link.Link;

/** Something about a pasted address that its owner should know before it is fetched. */
public sealed interface AddressMistake {

  /**
   * Whether there is no going on with it; of everything else the owner is only told.
   *
   * @return true for what cannot be linked
   */
  default boolean stops() {
    return switch (this) {
      case Malformed malformed -> true;
      case NoAddress no -> true;
      case OwnFeed own -> true;
      case Linked linked -> linked.here();
      case OtherPlatform other -> false;
      case WebPage page -> false;
    };
  }

  /**
   * It cannot be the address of a calendar.
   *
   * @param saying what to do
   */
  record Malformed(Saying saying) implements AddressMistake {}

  /**
   * It is no address at all.
   *
   * @param what what it is instead
   */
  record NoAddress(What what) implements AddressMistake {}

  /** It is the address of a feed of ours. */
  record OwnFeed() implements AddressMistake {}

  /**
   * A unit is linked to it already.
   *
   * @param link by this
   * @param here whether it is the unit in question
   */
  record Linked(Link link, boolean here) implements AddressMistake {}

  /**
   * It is of another platform than the chosen one.
   *
   * @param platform whose it is
   */
  record OtherPlatform(Platform platform) implements AddressMistake {}

  /**
   * It looks like a page for people.
   *
   * @param platform of this platform
   */
  record WebPage(Platform platform) implements AddressMistake {}

  /** What is pasted instead of an address. */
  enum What implements Worded {
    /** The calendar itself. */
    CALENDAR_TEXT,
    /** HTML to put into a page. */
    EMBED_CODE,
    /** An e-mail address, or the ID of a calendar. */
    CALENDAR_ID,
    /** An address without its beginning, or anything else. */
    NO_SCHEME;
  }
}
