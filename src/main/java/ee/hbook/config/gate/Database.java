package ee.hbook.config.gate;

/** Port: the database as such. */
public interface Database {

  /**
   * Brings its tables up to date.
   *
   * @throws RuntimeException if it cannot be reached, or a migration fails
   */
  void migrate();

  /**
   * Asks it for nothing at all.
   *
   * @throws RuntimeException if it cannot be reached
   */
  void reach();
}
