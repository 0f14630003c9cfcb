package ee.hbook.selfcheck;

import ee.hbook.feed.Reach;
import ee.hbook.selfcheck.Finding.Subject;
import java.net.URI;

/** Whether the address that is given out leads strangers here. Pure. */
public final class AddressRule {

  private AddressRule() {}

  /**
   * Judges it.
   *
   * @param address the address that is given out
   * @param set whether a person has set it
   * @param reach who can reach it
   * @return what to say of it
   */
  public static Finding judge(URI address, boolean set, Reach reach) {
    String host = String.valueOf(address.getHost());
    if (!set) {
      return Finding.wrong(Subject.ADDRESS, "unset", address.toString());
    }
    return switch (reach) {
      case THIS_MACHINE, OWN_NETWORK -> Finding.wrong(Subject.ADDRESS, "closed", host);
      case ONLY_FROM_HERE -> Finding.unknown(Subject.ADDRESS, "private", host);
      case UNKNOWN -> Finding.wrong(Subject.ADDRESS, "nowhere", host);
      case OUTSIDE ->
          "https".equals(address.getScheme())
              ? Finding.good(Subject.ADDRESS, "good", address.toString())
              : Finding.wrong(Subject.ADDRESS, "plain", address.toString());
    };
  }
}
