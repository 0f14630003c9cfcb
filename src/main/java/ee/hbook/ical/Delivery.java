package ee.hbook.ical;

import ee.hbook.link.health.FailureCode;

/** What came of handing a text over. */
public sealed interface Delivery {

  /**
   * The other side answered.
   *
   * @param status the HTTP status
   */
  record Answered(int status) implements Delivery {

    /**
     * Whether it was taken.
     *
     * @return true for 2xx
     */
    public boolean isTaken() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * It did not come to an answer.
   *
   * @param code why
   */
  record Failed(FailureCode code) implements Delivery {}
}
