package ee.hbook.config.gate;

/** Another house lives in the database: it is left alone, and this one stays closed. */
public class Occupied extends StaysClosed {

  private static final long serialVersionUID = 1L;

  /**
   * Says so.
   *
   * @param message who lives there and what to do
   */
  public Occupied(String message) {
    super(Closed.OCCUPIED, message, null);
  }
}
