package ee.hbook.ical;

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
   * @param code a short code such as {@code timeout} or {@code private-address}
   */
  record Failed(String code) implements Delivery {}
}
