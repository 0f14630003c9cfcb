package ee.hbook.config.gate;

/** Another house lives in the database: it is left alone, and this one stays closed. */
public class Occupied extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names nobody's data.
   *
   * @param message what is so and what to do, for whoever runs the server
   */
  public Occupied(String message) {
    super(message);
  }
}
