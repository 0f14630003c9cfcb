package ee.hbook.hook;

/**
 * What happened to a reservation. Its guest is not told; the API has him for whoever may know.
 *
 * @param kind {@code created}, {@code deleted}, or what is other now, in HBook's words: {@code
 *     status}, {@code dates}, {@code accommodation}, {@code info} (guests and how many) or {@code
 *     comment}
 * @param reservation {@code resa_id}
 * @param accommodation {@code accom_id}, as it is now
 * @param unit {@code accom_num}, as it is now
 * @param statusBefore its status until then; empty for a new one
 * @param status its status since then, such as {@code confirmed} or {@code cancelled}; empty for
 *     one that is deleted
 */
public record ReservationChange(
    String kind,
    long reservation,
    long accommodation,
    int unit,
    String statusBefore,
    String status) {

  /** The kind of a new one. */
  public static final String CREATED = "created";
}
