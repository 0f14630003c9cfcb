package ee.hbook.acceptance;

import ee.hbook.attention.NeedKind;
import java.util.function.BooleanSupplier;

/**
 * A fact that a test has made, as the list of what needs somebody is to show it, and how it ends.
 *
 * @param kind its kind
 * @param place a part of the heading that no other fact has, such as the accommodation's name;
 *     empty when it is about the house
 * @param english what it is called
 * @param french the same
 * @param mend what is mended where the trouble is, before anything is pressed
 * @param remedy how the name of the remedy begins that is pressed; empty when there is only a page
 *     to open, and the fact ends by what was mended
 * @param over whether the fact is gone, wherever that can be seen without the list
 */
record ListedFact(
    NeedKind kind,
    String place,
    String english,
    String french,
    Runnable mend,
    String remedy,
    BooleanSupplier over) {

  /** A fact about an accommodation that ends with a press. */
  static ListedFact pressed(
      NeedKind kind,
      String place,
      String english,
      String french,
      String remedy,
      BooleanSupplier over) {
    return new ListedFact(kind, place, english, french, () -> {}, remedy, over);
  }

  /** A fact that ends by what is mended where it is; its remedy is a page to open. */
  static ListedFact mended(
      NeedKind kind, String place, String english, String french, Runnable mend) {
    return new ListedFact(kind, place, english, french, mend, "", () -> true);
  }

  /** Mails go to nobody; it ends with somebody who can be reached. */
  static ListedFact nobodyReachable(Runnable mend) {
    return mended(
        NeedKind.NOBODY_REACHABLE,
        "",
        "Nobody can be told by mail",
        "Personne ne peut être prévenu par e-mail",
        mend);
  }

  /** A jar is left out; it ends with a start without it. */
  static ListedFact hookFailing() {
    return mended(
        NeedKind.HOOK_FAILING,
        "",
        "An extension does not work",
        "Une extension ne fonctionne pas",
        () -> {});
  }

  /** The same, once something is mended elsewhere. */
  ListedFact after(Runnable mended) {
    return new ListedFact(kind, place, english, french, mended, remedy, over);
  }

  @Override
  public String toString() {
    return place.isEmpty() ? kind.toString() : kind + " of " + place;
  }
}
